import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { employmentTypes, jobStates, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import { payPeriods } from "@/domain/salary/pay";
import { createdAt, hundredths, identity, moment, oneOf, setOf } from "./columns";
import { companies } from "./companies";
import { roles } from "./roles";
import { users } from "./users";

/** `none`: no pay posted; `shown`: visitors see it; `held`: waits for a person; `rejected`: never shown. */
export const payStates = ["none", "shown", "held", "rejected"] as const;

/**
 * Listings. `posted*` pay is exactly what was posted and is never changed by a judgement;
 * `shown*` pay is what visitors see, and exists only while `payState` is `shown`.
 */
export const jobs = pgTable(
  "jobs",
  {
    id: identity(),
    slug: text().notNull().unique(),
    companyId: bigint({ mode: "number" })
      .notNull()
      .references(() => companies.id),
    title: text().notNull(),
    /** Sanitised HTML, safe to print. Empty where the source had no text. */
    descriptionHtml: text().notNull().default(""),
    /** What was written or imported, before sanitising. */
    descriptionSource: text().notNull().default(""),
    roleSlug: text().references(() => roles.slug),
    level: text({ enum: levels }),
    employmentTypes: text().array().notNull().default([]),
    workplace: text({ enum: workplaces }),
    /** Places as posted, one line. */
    placesText: text().notNull().default(""),
    applyUrl: text(),

    postedPayText: text(),
    postedPayMinHundredths: hundredths(),
    postedPayMaxHundredths: hundredths(),
    postedPayCurrency: text(),
    postedPayPeriod: text({ enum: payPeriods }),

    payState: text({ enum: payStates }).notNull().default("none"),
    shownPayMinHundredths: hundredths(),
    shownPayMaxHundredths: hundredths(),
    shownPayCurrency: text(),
    shownPayPeriod: text({ enum: payPeriods }),
    /** Whole US dollars a year of the shown pay, by the rates of the day it was judged. */
    shownAnnualUsdMin: integer(),
    shownAnnualUsdMax: integer(),

    state: text({ enum: jobStates }).notNull().default("draft"),
    publishedAt: moment(),
    validThrough: moment(),
    closedAt: moment(),
    /** Where the listing comes from: `employer`, `sample`, `greenhouse:acme`, … */
    source: text().notNull(),
    sourceJobId: text().notNull(),
    sourceUrl: text(),
    /** SHA-256 of the source record, so that an unchanged one is not written again. */
    sourceHash: text(),
    sample: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    createdBy: uuid().references(() => users.id, { onDelete: "set null" }),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (table) => [
    unique("jobs_source_id").on(table.source, table.sourceJobId),
    index("jobs_company").on(table.companyId, table.state),
    index("jobs_role").on(table.roleSlug, table.state),
    index("jobs_expiring").on(table.validThrough).where(sql`state = 'published'`),
    oneOf("jobs_state", table.state, jobStates),
    oneOf("jobs_level", table.level, levels),
    oneOf("jobs_workplace", table.workplace, workplaces),
    oneOf("jobs_posted_period", table.postedPayPeriod, payPeriods),
    oneOf("jobs_shown_period", table.shownPayPeriod, payPeriods),
    oneOf("jobs_pay_state", table.payState, payStates),
    setOf("jobs_employment_types", table.employmentTypes, employmentTypes),
    check("jobs_slug_shape", sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check("jobs_title_given", sql`length(trim(${table.title})) between 1 and 300`),
    check("jobs_posted_currency_shape", sql`${table.postedPayCurrency} ~ '^[A-Z]{3}$'`),
    check("jobs_shown_currency_shape", sql`${table.shownPayCurrency} ~ '^[A-Z]{3}$'`),
    check(
      "jobs_published_at_known",
      sql`${table.state} in ('draft', 'pending', 'removed') or ${table.publishedAt} is not null`,
    ),
    check(
      "jobs_held_pay_is_not_shown",
      sql`(${table.payState} = 'shown') = (coalesce(${table.shownPayMinHundredths}, ${table.shownPayMaxHundredths}) is not null and ${table.shownPayCurrency} is not null and ${table.shownPayPeriod} is not null)`,
    ),
    check(
      "jobs_hidden_pay_leaves_no_trace",
      sql`${table.payState} = 'shown' or num_nonnulls(${table.shownPayMinHundredths}, ${table.shownPayMaxHundredths}, ${table.shownPayCurrency}, ${table.shownPayPeriod}, ${table.shownAnnualUsdMin}, ${table.shownAnnualUsdMax}) = 0`,
    ),
    check(
      "jobs_shown_pay_in_order",
      sql`${table.shownPayMinHundredths} <= ${table.shownPayMaxHundredths}`,
    ),
    check("jobs_apply_url_scheme", sql`${table.applyUrl} ~ '^(https?://|mailto:)'`),
    check("jobs_source_url_scheme", sql`${table.sourceUrl} ~ '^https?://'`),
  ],
);
