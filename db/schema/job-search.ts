import { sql } from "drizzle-orm";
import { bigint, customType, index, integer, pgTable, smallint, text } from "drizzle-orm/pg-core";
import { moment } from "./columns";
import { companies } from "./companies";
import { jobs } from "./jobs";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** What the index holds of a row; the function is in the migration that made the index. */
export const searchLexemes = sql`search_lexemes(job_id, posted_at, company_id, role_code, level_code, workplace_code, employment_mask, countries, skill_slugs, annual_usd_max, title_words, description_words)`;

/**
 * The narrow row that search reads: one per published listing, written in the transaction
 * that changes the listing, and nothing else. Codes are positions in the domain's word lists
 * (`levels`, `workplaces`) and `roles.code`; `employmentMask` has a bit per employment type.
 */
export const jobSearch = pgTable(
  "job_search",
  {
    jobId: bigint({ mode: "number" })
      .primaryKey()
      .references(() => jobs.id, { onDelete: "cascade" }),
    postedAt: moment().notNull(),
    companyId: bigint({ mode: "number" })
      .notNull()
      .references(() => companies.id),
    roleCode: smallint(),
    levelCode: smallint(),
    workplaceCode: smallint(),
    employmentMask: smallint().notNull().default(0),
    /** Countries the job can be done from: its places, and every country its regions accept. */
    countries: text().array().notNull().default([]),
    skillSlugs: text().array().notNull().default([]),
    /** Whole US dollars a year of shown pay; null without shown pay. */
    annualUsdMin: integer(),
    annualUsdMax: integer(),
    /** Title, company, role names and skills. */
    titleWords: tsvector().notNull(),
    descriptionWords: tsvector().notNull(),
  },
  (table) => [
    index("job_search_newest").on(table.postedAt.desc(), table.jobId.desc()),
    index("job_search_pay").on(table.annualUsdMax.desc(), table.jobId.desc()),
    // Its words, the values of its facets, and the steps of the orders it stands on, all in one.
    index("job_search_lexemes").using("gin", searchLexemes),
  ],
);
