import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { savedJobs } from "@/db/schema/saved-jobs";

/** Forgets a user's saved listing with its stage and note; `false` when it was not theirs. */
export async function removeSavedJob(
  db: Database,
  { userId, jobId }: { userId: string; jobId: number },
): Promise<boolean> {
  const gone = await db
    .delete(savedJobs)
    .where(and(eq(savedJobs.userId, userId), eq(savedJobs.jobId, jobId)))
    .returning({ jobId: savedJobs.jobId });
  return gone.length > 0;
}
