import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import { payPeriods } from "@/domain/salary/pay";
import { createdAt, hundredths, identity, moment, oneOf } from "./columns";
import { jobs } from "./jobs";
import { roles } from "./roles";
import { salarySources } from "./salary-sources";

/** `admitted` counts in statistics; the other states never do. */
export const observationStates = ["admitted", "held", "withdrawn", "rejected"] as const;

/**
 * One distinct posted range, or one self-report. `sourceKey` is its identity inside the source,
 * so that importing twice doubles nothing; `lineage` says which rows of which file it came from.
 */
export const salaryObservations = pgTable(
  "salary_observations",
  {
    id: identity(),
    sourceSlug: text()
      .notNull()
      .references(() => salarySources.slug),
    sourceKey: text().notNull(),
    lineage: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    jobId: bigint({ mode: "number" }).references(() => jobs.id, { onDelete: "cascade" }),
    state: text({ enum: observationStates }).notNull(),

    title: text().notNull(),
    roleSlug: text().references(() => roles.slug),
    level: text({ enum: levels }),
    country: text(),
    workplace: text({ enum: workplaces }),
    employmentType: text({ enum: employmentTypes }),
    year: smallint().notNull(),
    postedOn: date({ mode: "string" }),
    employer: text(),
    /** How often the same range was seen in the source; it still counts once. */
    repeats: integer().notNull().default(1),

    payMinHundredths: hundredths(),
    payMaxHundredths: hundredths(),
    payCurrency: text().notNull(),
    payPeriod: text({ enum: payPeriods }).notNull(),
    /** Whole US dollars a year. The middle is the geometric one, which statistics count. */
    annualUsdMin: integer().notNull(),
    annualUsdMax: integer().notNull(),
    annualUsdMiddle: integer().notNull(),

    createdAt: createdAt(),
    changedAt: moment().notNull().defaultNow(),
  },
  (table) => [
    unique("salary_observations_source_key").on(table.sourceSlug, table.sourceKey),
    index("salary_observations_cell")
      .on(table.roleSlug, table.country, table.level, table.year, table.annualUsdMiddle)
      .where(sql`state = 'admitted'`),
    index("salary_observations_job").on(table.jobId),
    index("salary_observations_held").on(table.id).where(sql`state = 'held'`),
    oneOf("salary_observations_state", table.state, observationStates),
    oneOf("salary_observations_level", table.level, levels),
    oneOf("salary_observations_workplace", table.workplace, workplaces),
    oneOf("salary_observations_employment", table.employmentType, employmentTypes),
    oneOf("salary_observations_period", table.payPeriod, payPeriods),
    check("salary_observations_country_shape", sql`${table.country} ~ '^[A-Z]{2}$'`),
    check("salary_observations_currency_shape", sql`${table.payCurrency} ~ '^[A-Z]{3}$'`),
    check("salary_observations_year", sql`${table.year} between 2000 and 2100`),
    check("salary_observations_repeats", sql`${table.repeats} >= 1`),
    check(
      "salary_observations_admitted_is_sane",
      sql`${table.state} <> 'admitted' or (${table.annualUsdMin} > 0 and ${table.annualUsdMin} <= ${table.annualUsdMiddle} and ${table.annualUsdMiddle} <= ${table.annualUsdMax})`,
    ),
  ],
);
