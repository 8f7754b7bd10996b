import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { companies } from "@/db/schema/companies";
import { featuredSlots } from "@/db/schema/featured-slots";
import { jobs } from "@/db/schema/jobs";
import { isFeatured, type JobListItem, jobListColumns, toJobListItem } from "./job-list-item";

/**
 * Open listings, newest first, of some roles or of one company or of all. Listings whose pay is
 * held are among them, without their pay.
 */
export async function listJobs(
  db: Database,
  {
    roleSlugs,
    companySlug,
    limit,
    now,
  }: { roleSlugs?: readonly string[]; companySlug?: string; limit: number; now: Date },
): Promise<JobListItem[]> {
  return readJobs(db, {
    where: and(
      roleSlugs ? inArray(jobs.roleSlug, [...roleSlugs]) : undefined,
      companySlug ? eq(companies.slug, companySlug) : undefined,
    ),
    order: [desc(jobs.publishedAt), desc(jobs.id)],
    limit,
    now,
  });
}

/** Open listings that are in a featured slot now, the slot given last first. */
export async function listFeaturedJobs(
  db: Database,
  { roleSlugs, limit, now }: { roleSlugs?: readonly string[]; limit: number; now: Date },
): Promise<JobListItem[]> {
  return readJobs(db, {
    where: and(isFeatured(now), roleSlugs ? inArray(jobs.roleSlug, [...roleSlugs]) : undefined),
    order: [
      sql`(select max(${featuredSlots.startsAt}) from ${featuredSlots} where ${featuredSlots.jobId} = ${jobs.id}) desc`,
      desc(jobs.publishedAt),
      desc(jobs.id),
    ],
    limit,
    now,
  });
}

async function readJobs(
  db: Database,
  { where, order, limit, now }: { where: SQL | undefined; order: SQL[]; limit: number; now: Date },
): Promise<JobListItem[]> {
  const rows = await db
    .select({ ...jobListColumns, featured: isFeatured(now) })
    .from(jobs)
    .innerJoin(companies, eq(companies.id, jobs.companyId))
    .where(and(eq(jobs.state, "published"), where))
    .orderBy(...order)
    .limit(limit);
  return rows.map(toJobListItem);
}
