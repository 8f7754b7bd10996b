import { and, count, desc, eq, inArray } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { companies } from "@/db/schema/companies";
import { jobs } from "@/db/schema/jobs";
import type { HiringCompany } from "@/domain/article/share-employers";

/** Who has open listings of roles, by slug of the role; a role that nobody looks for is left out. */
export async function listHiringCompanies(
  db: Database,
  roleSlugs: readonly string[],
): Promise<Map<string, HiringCompany[]>> {
  const rows = await db
    .select({
      role: jobs.roleSlug,
      slug: companies.slug,
      name: companies.name,
      sample: companies.sample,
      openJobs: count(),
    })
    .from(jobs)
    .innerJoin(companies, eq(companies.id, jobs.companyId))
    .where(and(inArray(jobs.roleSlug, [...roleSlugs]), eq(jobs.state, "published")))
    .groupBy(jobs.roleSlug, companies.id)
    .orderBy(desc(count()), companies.slug);
  const byRole = new Map<string, HiringCompany[]>();
  for (const { role, ...company } of rows) {
    const known = byRole.get(role ?? "");
    if (known) known.push(company);
    else byRole.set(role ?? "", [company]);
  }
  return byRole;
}
