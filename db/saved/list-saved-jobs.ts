import { desc, eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import {
  isFeatured,
  type JobListItem,
  jobListColumns,
  toJobListItem,
} from "@/db/jobs/job-list-item";
import { companies } from "@/db/schema/companies";
import { jobs } from "@/db/schema/jobs";
import { savedJobs } from "@/db/schema/saved-jobs";
import type { ApplicationStage } from "@/domain/job/application-stages";
import type { JobState } from "@/domain/job/terms";

export type SavedJob = {
  job: JobListItem;
  /** What `readClosing` needs to say whether the listing is still open. */
  life: { state: JobState; closedAt: Date | null; validThrough: Date | null };
  stage: ApplicationStage;
  note: string;
  savedAt: Date;
  stageChangedAt: Date;
};

/** Most listings shown at once. */
const mostListed = 500;

/** Everything a user has saved, the newest change of stage first; pay only as visitors see it. */
export async function listSavedJobs(
  db: Database,
  { userId, now }: { userId: string; now: Date },
): Promise<SavedJob[]> {
  const rows = await db
    .select({
      ...jobListColumns,
      featured: isFeatured(now),
      state: jobs.state,
      closedAt: jobs.closedAt,
      validThrough: jobs.validThrough,
      stage: savedJobs.stage,
      note: savedJobs.note,
      savedAt: savedJobs.savedAt,
      stageChangedAt: savedJobs.stageChangedAt,
    })
    .from(savedJobs)
    .innerJoin(jobs, eq(jobs.id, savedJobs.jobId))
    .innerJoin(companies, eq(companies.id, jobs.companyId))
    .where(eq(savedJobs.userId, userId))
    .orderBy(desc(savedJobs.stageChangedAt), desc(savedJobs.jobId))
    .limit(mostListed);
  return rows.map(
    ({ state, closedAt, validThrough, stage, note, savedAt, stageChangedAt, ...row }) => ({
      job: toJobListItem(row),
      life: { state, closedAt, validThrough },
      stage,
      note,
      savedAt,
      stageChangedAt,
    }),
  );
}
