import { bigint, index, integer, pgTable, smallint } from "drizzle-orm/pg-core";

/** The place of a counted listing in the bits of a segment. */
export const searchSlots = pgTable(
  "search_slots",
  {
    jobId: bigint({ mode: "number" }).primaryKey(),
    segment: integer().notNull(),
    slot: smallint().notNull(),
  },
  (table) => [index("search_slots_segment").on(table.segment)],
);
