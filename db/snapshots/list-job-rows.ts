import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { companies } from "@/db/schema/companies";
import { jobSearch } from "@/db/schema/job-search";
import { jobs } from "@/db/schema/jobs";
import type { Row } from "@/domain/snapshot/dataset";

const ROWS_A_QUERY = 5000;

/**
 * Rows of the open dataset `jobs`: published listings but for samples, in order of their ids. Only
 * shown pay is in them; its amounts are hundredths.
 */
export async function* listJobRows(db: Database): AsyncGenerator<Row> {
  let last = 0;
  for (;;) {
    const rows = await readJobs(db, last);
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < ROWS_A_QUERY) return;
    last = end.id;
  }
}

function readJobs(db: Database, after: number) {
  return db
    .select({
      id: jobs.id,
      path: sql<string>`'/jobs/' || ${jobs.slug}`,
      title: jobs.title,
      company: companies.name,
      role: jobs.roleSlug,
      level: jobs.level,
      employment_types: jobs.employmentTypes,
      workplace: jobs.workplace,
      countries: sql<string[]>`coalesce(${jobSearch.countries}, '{}')`,
      places: jobs.placesText,
      pay_state: jobs.payState,
      pay_min: jobs.shownPayMinHundredths,
      pay_max: jobs.shownPayMaxHundredths,
      pay_currency: jobs.shownPayCurrency,
      pay_period: jobs.shownPayPeriod,
      annual_usd_min: jobs.shownAnnualUsdMin,
      annual_usd_max: jobs.shownAnnualUsdMax,
      posted_on: sql<string | null>`(${jobs.publishedAt} at time zone 'UTC')::date::text`,
      valid_through: sql<string | null>`(${jobs.validThrough} at time zone 'UTC')::date::text`,
      source: jobs.source,
    })
    .from(jobs)
    .innerJoin(companies, eq(companies.id, jobs.companyId))
    .leftJoin(jobSearch, eq(jobSearch.jobId, jobs.id))
    .where(and(eq(jobs.state, "published"), eq(jobs.sample, false), gt(jobs.id, after)))
    .orderBy(asc(jobs.id))
    .limit(ROWS_A_QUERY);
}
