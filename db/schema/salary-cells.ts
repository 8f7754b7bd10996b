import { integer, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import { oneOf } from "./columns";
import { rollupMeasures } from "./salary-rollups";

/**
 * The sketches of every cell that a page may ask for, one row for each measure and source:
 * `country`, `level` and `workplace` may be `*` and `year` -1, which stand for all. Changed only by
 * folding in `salary_cell_changes`; `employment` is `standard` for full-time pay and pay whose type
 * nobody stated, which count together.
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
    /** Log buckets that hold any, in ascending order, and how many observations each holds. */
    buckets: smallint().array().notNull(),
    counts: integer().array().notNull(),
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
      ],
    }),
    oneOf("salary_cells_measure", table.measure, rollupMeasures),
  ],
);
