import { integer, pgTable } from "drizzle-orm/pg-core";

/** How full the segments of `search_bits` are. */
export const searchSegments = pgTable("search_segments", {
  segment: integer().primaryKey(),
  /** Places given out, never again before the next recount. */
  used: integer().notNull(),
  /** Listings in it that are still there. */
  listings: integer().notNull(),
});
