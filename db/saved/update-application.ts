import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { savedJobs } from "@/db/schema/saved-jobs";
import type { ApplicationStage } from "@/domain/job/application-stages";

/**
 * Writes how far a user's application for a saved listing has come, and their note on it.
 * Returns `false`, and changes nothing, when this user has not saved that listing.
 */
export async function updateApplication(
  db: Database,
  {
    userId,
    jobId,
    stage,
    note,
    now,
  }: { userId: string; jobId: number; stage: ApplicationStage; note: string; now: Date },
): Promise<boolean> {
  const changed = await db
    .update(savedJobs)
    .set({
      stage,
      note,
      stageChangedAt: sql`case when ${savedJobs.stage} = ${stage} then ${savedJobs.stageChangedAt} else ${now.toISOString()}::timestamptz end`,
    })
    .where(and(eq(savedJobs.userId, userId), eq(savedJobs.jobId, jobId)))
    .returning({ jobId: savedJobs.jobId });
  return changed.length > 0;
}
