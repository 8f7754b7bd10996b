import { index, pgTable, smallint, text } from "drizzle-orm/pg-core";
import { identity } from "./columns";

/**
 * Admissions (`sign` 1) and withdrawals (-1) of observations that are not added to `salary_cells`
 * and `salary_cell_employers` yet. Writers only append, so that they never wait for each other;
 * readers add what is here to what is there. Folded in by the database when there are many, and by
 * the worker.
 */
export const salaryCellChanges = pgTable(
  "salary_cell_changes",
  {
    id: identity(),
    sign: smallint().notNull(),
    sourceSlug: text().notNull(),
    roleSlug: text().notNull(),
    country: text().notNull(),
    level: text().notNull(),
    year: smallint().notNull(),
    workplace: text().notNull(),
    employment: text().notNull(),
    employer: text(),
    low: smallint().notNull(),
    middle: smallint().notNull(),
    high: smallint().notNull(),
  },
  (table) => [index("salary_cell_changes_role").on(table.roleSlug)],
);
