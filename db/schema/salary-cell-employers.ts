import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/**
 * How many admitted observations of a role each known employer stands behind; `country` and `level`
 * may be `*`, which stands for all. Kept by the database with every change of an observation.
 */
export const salaryCellEmployers = pgTable(
  "salary_cell_employers",
  {
    roleSlug: text().notNull(),
    country: text().notNull(),
    level: text().notNull(),
    employment: text().notNull(),
    sourceSlug: text().notNull(),
    employer: text().notNull(),
    observations: integer().notNull(),
  },
  (table) => [
    primaryKey({
      name: "salary_cell_employers_cell",
      columns: [
        table.roleSlug,
        table.country,
        table.level,
        table.employment,
        table.sourceSlug,
        table.employer,
      ],
    }),
  ],
);
