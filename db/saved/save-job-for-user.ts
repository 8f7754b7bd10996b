import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobs } from "@/db/schema/jobs";
import { savedJobs } from "@/db/schema/saved-jobs";

/**
 * Keeps a published listing for a user; one that is kept already stays as it is.
 * Returns `false` when there is no such published listing.
 */
export async function saveJobForUser(
  db: Database,
  { userId, jobId }: { userId: string; jobId: number },
): Promise<boolean> {
  return await db.transaction(async (tx) => {
    const [job] = await tx
      .select({ found: sql<number>`1` })
      .from(jobs)
      .where(and(eq(jobs.id, jobId), eq(jobs.state, "published")));
    if (!job) return false;
    await tx.insert(savedJobs).values({ userId, jobId }).onConflictDoNothing();
    return true;
  });
}
