import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { companies } from "@/db/schema/companies";
import { jobs } from "@/db/schema/jobs";
import { savedJobs } from "@/db/schema/saved-jobs";

export type JobToSave = {
  id: number;
  slug: string;
  title: string;
  companyName: string;
  isSaved: boolean;
};

/** A published listing and whether the user keeps it already; `null` when there is none. */
export async function findJobToSave(
  db: Database,
  { userId, jobId }: { userId: string; jobId: number },
): Promise<JobToSave | null> {
  const [row] = await db
    .select({
      id: jobs.id,
      slug: jobs.slug,
      title: jobs.title,
      companyName: companies.name,
      savedAt: savedJobs.savedAt,
    })
    .from(jobs)
    .innerJoin(companies, eq(companies.id, jobs.companyId))
    .leftJoin(savedJobs, and(eq(savedJobs.jobId, jobs.id), eq(savedJobs.userId, userId)))
    .where(and(eq(jobs.id, jobId), eq(jobs.state, "published")));
  if (!row) return null;
  const { savedAt, ...job } = row;
  return { ...job, isSaved: savedAt !== null };
}
