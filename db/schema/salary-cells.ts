import { integer, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import { oneOf } from "./columns";
import { rollupMeasures } from "./salary-rollups";

/**
 * The sketches of every cell that a page may ask for, added up: `country`, `level` and `workplace`
 * may be `*` and `year` -1, which stand for all. Kept by the database from each change of
 * `salary_rollups`, in the same statement; `employment` is `standard` for full-time pay and pay
 * whose type nobody stated, which count together.
 */
export const salaryCells = pgTable(
  "salary_cells",
  {
    roleSlug: text().notNull(),
    country: text().notNull(),
    level: text().notNull(),
    year: smallint().notNull(),
    workplace: text().notNull(),
    employment: text().notNull(),
    measure: text({ enum: rollupMeasures }).notNull(),
    sourceSlug: text().notNull(),
    bucket: smallint().notNull(),
    observations: integer().notNull(),
  },
  (table) => [
    primaryKey({
      name: "salary_cells_cell",
      columns: [
        table.roleSlug,
        table.country,
        table.level,
        table.year,
        table.workplace,
        table.employment,
        table.measure,
        table.sourceSlug,
        table.bucket,
      ],
    }),
    oneOf("salary_cells_measure", table.measure, rollupMeasures),
  ],
);
