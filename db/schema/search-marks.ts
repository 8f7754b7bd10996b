import { bigint, boolean, index, integer, pgTable, text } from "drizzle-orm/pg-core";

/**
 * What listings have in common and search counts by: values of facets (`level=2`), frequent words
 * (`engineer`), and the binary digits of pay (`pay:7`). Chosen anew by each recount; see
 * docs/search.md.
 */
export const searchMarks = pgTable(
  "search_marks",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    /** A lexeme of `search_lexemes`, or `*` for all, and `pay:0` to `pay:23`. */
    mark: text().notNull().unique(),
    /** The facet it is a value of. */
    facet: text(),
    /** The value in an address; `null` for roles and companies, which `code` names. */
    value: text(),
    /** `roles.code` or `companies.id`. */
    code: bigint({ mode: "number" }),
    /** Whether it is known of every listing, or of the sampled ones alone. */
    everywhere: boolean().notNull(),
    /** About how many listings have it. */
    jobs: integer().notNull(),
  },
  (table) => [index("search_marks_facet").on(table.facet)],
);
