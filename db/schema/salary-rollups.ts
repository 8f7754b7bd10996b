import { index, integer, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import { oneOf } from "./columns";
import { roles } from "./roles";
import { salarySources } from "./salary-sources";

export const rollupMeasures = ["low", "middle", "high"] as const;

/**
 * Mergeable quantile sketches: how many observations of a cell fall in each log bucket of
 * annual US dollars (domain/statistics). Changed in the transaction that admits or withdraws
 * an observation. Unknown level, country, workplace or employment type is the empty text.
 */
export const salaryRollups = pgTable(
  "salary_rollups",
  {
    sourceSlug: text()
      .notNull()
      .references(() => salarySources.slug),
    roleSlug: text()
      .notNull()
      .references(() => roles.slug),
    level: text().notNull(),
    country: text().notNull(),
    year: smallint().notNull(),
    workplace: text().notNull(),
    employmentType: text().notNull(),
    measure: text({ enum: rollupMeasures }).notNull(),
    bucket: smallint().notNull(),
    observations: integer().notNull(),
  },
  (table) => [
    primaryKey({
      name: "salary_rollups_cell",
      columns: [
        table.roleSlug,
        table.country,
        table.level,
        table.year,
        table.measure,
        table.employmentType,
        table.workplace,
        table.sourceSlug,
        table.bucket,
      ],
    }),
    index("salary_rollups_source").on(table.sourceSlug),
    oneOf("salary_rollups_measure", table.measure, rollupMeasures),
  ],
);
