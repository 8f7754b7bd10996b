import { and, count, desc, eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobs } from "@/db/schema/jobs";
import { roles } from "@/db/schema/roles";

/** A role that an employer looks for, and with how many open jobs. */
export type CompanyRole = { slug: string; name: string; openJobs: number };

/** The roles of a company's open jobs, those with most first; jobs without a role are left out. */
export async function listCompanyRoles(
  db: Database,
  { companyId, limit }: { companyId: number; limit: number },
): Promise<CompanyRole[]> {
  return db
    .select({ slug: roles.slug, name: roles.name, openJobs: count() })
    .from(jobs)
    .innerJoin(roles, eq(roles.slug, jobs.roleSlug))
    .where(and(eq(jobs.companyId, companyId), eq(jobs.state, "published")))
    .groupBy(roles.slug, roles.name)
    .orderBy(desc(count()), roles.name)
    .limit(limit);
}
