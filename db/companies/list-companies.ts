import { and, asc, count, eq, max, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { companies } from "@/db/schema/companies";
import { jobs } from "@/db/schema/jobs";

/** An employer as lists and the sitemap show it. */
export type ListedCompany = {
  slug: string;
  name: string;
  sample: boolean;
  openJobs: number;
  /** Open jobs whose pay visitors see. */
  openJobsWithPay: number;
  /** Last change of one of its open jobs. */
  changedAt: Date | null;
};

/** Employers with open jobs, by name. */
export async function listCompanies(
  db: Database,
  { limit }: { limit: number },
): Promise<ListedCompany[]> {
  return db
    .select({
      slug: companies.slug,
      name: companies.name,
      sample: companies.sample,
      openJobs: count(),
      openJobsWithPay: sql<number>`(count(*) filter (where ${jobs.payState} = 'shown'))::int`,
      changedAt: max(jobs.updatedAt),
    })
    .from(companies)
    .innerJoin(jobs, and(eq(jobs.companyId, companies.id), eq(jobs.state, "published")))
    .groupBy(companies.id)
    .orderBy(asc(sql`lower(${companies.name})`), asc(companies.slug))
    .limit(limit);
}
