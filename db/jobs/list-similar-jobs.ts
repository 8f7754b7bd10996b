import { and, desc, eq, ne, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { companies } from "@/db/schema/companies";
import { jobSearch } from "@/db/schema/job-search";
import { jobs } from "@/db/schema/jobs";
import { isFeatured, type JobListItem, jobListColumns, toJobListItem } from "./job-list-item";

/** The newest listings of the same role among which the most similar are looked for. */
const CANDIDATES = 200;

/**
 * Open listings like this one, most similar first: the same role, then the same level, a place in
 * common, skills in common, then the newest. Empty for a listing without a role.
 */
export async function listSimilarJobs(
  db: Database,
  { jobId, limit, now }: { jobId: number; limit: number; now: Date },
): Promise<JobListItem[]> {
  const own = sql`(select jobs.role_slug, jobs.level,
      array(select country from job_places where job_id = jobs.id and country is not null) ||
      array(select region from job_eligible_regions where job_id = jobs.id) as places,
      array(select skill_slug from job_skills where job_id = jobs.id) as skills
    from jobs where jobs.id = ${jobId})`;
  const candidates = db
    .select({
      jobId: jobSearch.jobId,
      postedAt: jobSearch.postedAt,
      score: sql<number>`
        (${jobs.level} is not distinct from own.level)::int * 4
        + (${jobSearch.countries} && (own.places || '{worldwide}'))::int * 2
        + least(cardinality(array(select unnest(${jobSearch.skillSlugs}) intersect select unnest(own.skills))), 3)`.as(
        "score",
      ),
    })
    .from(jobSearch)
    .innerJoin(jobs, eq(jobs.id, jobSearch.jobId))
    .innerJoin(sql`${own} own`, sql`own.role_slug = ${jobs.roleSlug}`)
    .where(ne(jobSearch.jobId, jobId))
    .orderBy(desc(jobSearch.postedAt), desc(jobSearch.jobId))
    .limit(CANDIDATES)
    .as("candidates");
  const rows = await db
    .select({ ...jobListColumns, featured: isFeatured(now) })
    .from(candidates)
    .innerJoin(jobs, eq(jobs.id, candidates.jobId))
    .innerJoin(companies, eq(companies.id, jobs.companyId))
    .where(and(ne(jobs.id, jobId)))
    .orderBy(desc(candidates.score), desc(candidates.postedAt), desc(jobs.id))
    .limit(limit);
  return rows.map(toJobListItem);
}
