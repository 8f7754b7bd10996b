import { customType, integer, pgTable, primaryKey } from "drizzle-orm/pg-core";

const bits = customType<{ data: string }>({ dataType: () => "bit(15872)" });

/**
 * Which listings of a segment have a mark, a bit for each place in it; a missing row is no listing.
 * A row is 2,024 bytes, so that four share a page and none is moved aside.
 */
export const searchBits = pgTable(
  "search_bits",
  {
    markId: integer().notNull(),
    /** From 0 on for the sampled listings, below 0 for the others. */
    segment: integer().notNull(),
    bits: bits().notNull(),
  },
  (table) => [primaryKey({ name: "search_bits_mark", columns: [table.markId, table.segment] })],
);
