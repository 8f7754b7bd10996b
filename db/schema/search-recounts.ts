import { sql } from "drizzle-orm";
import { boolean, check, integer, pgTable, smallint } from "drizzle-orm/pg-core";

/** What the last recount settled; one row, none before the first. */
export const searchRecounts = pgTable(
  "search_recounts",
  {
    only: boolean().primaryKey().default(true),
    /** Listings whose `search_sample` is below this are sampled; 1,024 is all of them. */
    sampledBuckets: smallint().notNull(),
    /** Listings at that time. */
    listings: integer().notNull(),
  },
  (table) => [check("search_recounts_only", sql`${table.only}`)],
);
