import { and, eq, lte } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobs } from "@/db/schema/jobs";
import { closeJobs } from "./close-jobs";

/** Listings of one transaction. */
const BATCH = 500;

/**
 * Closes every published listing whose last day is over, 500 in a transaction; again, it finds
 * nothing. Two runs at the same time share the work. Returns how many were closed.
 */
export async function expireJobs(db: Database, now: Date): Promise<number> {
  let expired = 0;
  for (;;) {
    const closed = await db.transaction(async (transaction) => {
      const due = await transaction
        .select({ id: jobs.id })
        .from(jobs)
        .where(and(eq(jobs.state, "published"), lte(jobs.validThrough, now)))
        .orderBy(jobs.id)
        .limit(BATCH)
        .for("update", { skipLocked: true });
      return closeJobs(
        transaction,
        due.map(({ id }) => id),
        { now, reason: "its last day is over", actorKind: "system", closedAt: "valid-through" },
      );
    });
    if (closed === 0) return expired;
    expired += closed;
  }
}
