import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobListColumns } from "@/db/jobs/job-list-item";
import { companies } from "@/db/schema/companies";
import { jobs } from "@/db/schema/jobs";
import type { Level } from "@/domain/role/level";

/** A range that an open listing posts and visitors see, in whole US dollars a year. */
export type ComparableRange = {
  companySlug: string;
  role: string;
  level: Level | null;
  country: string | null;
  annualUsdMin: number;
  annualUsdMax: number;
};

/**
 * The shown ranges of open listings that may be compared with posted pay: both ends known, a role,
 * full-time or of a type nobody stated. Equal ones of a company count once, as in the statistics.
 * Held pay is in none of the columns read.
 */
export async function listComparableRanges(
  db: Database,
  { companySlug }: { companySlug?: string },
): Promise<ComparableRange[]> {
  const rows = await db
    .selectDistinct({
      companySlug: companies.slug,
      role: jobs.roleSlug,
      level: jobs.level,
      country: jobListColumns.country,
      workplace: jobs.workplace,
      annualUsdMin: jobs.shownAnnualUsdMin,
      annualUsdMax: jobs.shownAnnualUsdMax,
    })
    .from(jobs)
    .innerJoin(companies, eq(companies.id, jobs.companyId))
    .where(
      and(
        eq(jobs.state, "published"),
        eq(jobs.payState, "shown"),
        isNotNull(jobs.roleSlug),
        sql`${jobs.shownAnnualUsdMin} > 0 and ${jobs.shownAnnualUsdMax} > 0`,
        sql`(${jobs.employmentTypes} = '{}' or 'full-time' = any(${jobs.employmentTypes}))`,
        companySlug === undefined ? undefined : eq(companies.slug, companySlug),
      ),
    );
  return rows.flatMap(({ role, annualUsdMin, annualUsdMax, companySlug: slug, level, country }) =>
    role && annualUsdMin && annualUsdMax
      ? [{ companySlug: slug, role, level, country, annualUsdMin, annualUsdMax }]
      : [],
  );
}
