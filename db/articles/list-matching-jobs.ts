import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import {
  isFeatured,
  type JobListItem,
  jobListColumns,
  toJobListItem,
} from "@/db/jobs/job-list-item";
import { companies } from "@/db/schema/companies";
import { jobs } from "@/db/schema/jobs";
import { roles } from "@/db/schema/roles";

/**
 * Open listings that belong beside an article about the given roles: listings of these roles
 * first, then those of their families; within each the featured and then the newest first. A
 * listing without a role, or of another field, is never among them.
 */
export async function listMatchingJobs(
  db: Database,
  { roleSlugs, limit, now }: { roleSlugs: readonly string[]; limit: number; now: Date },
): Promise<JobListItem[]> {
  if (roleSlugs.length === 0) return [];
  const isOfRole = inArray(jobs.roleSlug, [...roleSlugs]);
  const families = db
    .select({ family: roles.family })
    .from(roles)
    .where(inArray(roles.slug, [...roleSlugs]));
  const rows = await db
    .select({ ...jobListColumns, featured: isFeatured(now) })
    .from(jobs)
    .innerJoin(companies, eq(companies.id, jobs.companyId))
    .innerJoin(roles, eq(roles.slug, jobs.roleSlug))
    .where(and(eq(jobs.state, "published"), inArray(roles.family, families)))
    .orderBy(
      desc(isOfRole),
      desc(isFeatured(now)),
      sql`${jobs.publishedAt} desc nulls last`,
      desc(jobs.id),
    )
    .limit(limit);
  return rows.map(toJobListItem);
}
