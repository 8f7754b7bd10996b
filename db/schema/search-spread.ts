import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/**
 * About how many listings lie on each step of an order of results, so that a page reads no more
 * of them than it needs: `d` are days since 1970, `p` thousands of US dollars a year.
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
