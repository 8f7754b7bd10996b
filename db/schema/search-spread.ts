import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/**
 * About how many listings lie on each step of an order of results, so that a page reads no more
 * of them than it needs: `d` are three hours each since 1970, `p` 125 US dollars a year each.
 */
export const searchSpread = pgTable(
  "search_spread",
  {
    scale: text({ enum: ["d", "p"] }).notNull(),
    step: integer().notNull(),
    jobs: integer().notNull(),
  },
  (table) => [primaryKey({ name: "search_spread_step", columns: [table.scale, table.step] })],
);
