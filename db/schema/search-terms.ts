import { index, integer, pgTable, text } from "drizzle-orm/pg-core";

/**
 * The words of titles, companies, roles and skills of published listings, as `tokenise` gives
 * them, and how many listings have each: what typing errors are compared with. Brought in line
 * with `search_pending` by db/search/fold-pending-rows.ts.
 */
export const searchTerms = pgTable(
  "search_terms",
  {
    term: text().primaryKey(),
    /** Published listings with the word. */
    jobs: integer().notNull(),
  },
  (table) => [index("search_terms_trigrams").using("gin", table.term.op("gin_trgm_ops"))],
);
