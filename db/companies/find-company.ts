import { and, count, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { companies } from "@/db/schema/companies";
import { jobs } from "@/db/schema/jobs";

/** An employer as its own page shows it. */
export type CompanyDetail = {
  id: number;
  slug: string;
  name: string;
  website: string | null;
  about: string | null;
  sample: boolean;
  openJobs: number;
  /** Open jobs whose pay visitors see. */
  openJobsWithPay: number;
};

/** The employer at an address, or `null`. */
export async function findCompany(
  db: Database,
  { slug }: { slug: string },
): Promise<CompanyDetail | null> {
  const [row] = await db
    .select({
      id: companies.id,
      slug: companies.slug,
      name: companies.name,
      website: companies.website,
      about: companies.about,
      sample: companies.sample,
      openJobs: count(jobs.id),
      openJobsWithPay: sql<number>`(count(*) filter (where ${jobs.payState} = 'shown'))::int`,
    })
    .from(companies)
    .leftJoin(jobs, and(eq(jobs.companyId, companies.id), eq(jobs.state, "published")))
    .where(eq(companies.slug, slug))
    .groupBy(companies.id);
  return row ?? null;
}
