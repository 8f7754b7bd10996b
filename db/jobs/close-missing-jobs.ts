import { and, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobs } from "@/db/schema/jobs";
import { statesBefore } from "@/domain/job/job-events";
import { closeJobs } from "./close-jobs";

export type MissingJobs = {
  /** The feed: `greenhouse:acme`. */
  source: string;
  /** Identities of all records that the feed has now, also of those that could not be read. */
  seen: ReadonlySet<string>;
  now: Date;
  /** Close them even when more than half of the open listings are gone at once. */
  allowShrink: boolean;
};

/** How many listings were open before, how many of them the feed no longer has, how many closed. */
export type MissingJobsClosed = { open: number; missing: number; closed: number };

/**
 * Closes the open listings of a feed that a complete answer of it no longer has. When more than
 * half are gone at once, the feed is more likely broken than the company: nothing is closed then
 * (`closed` is 0 and `missing` is not), unless `allowShrink`.
 */
export async function closeMissingJobs(
  db: Database,
  { source, seen, now, allowShrink }: MissingJobs,
): Promise<MissingJobsClosed> {
  return db.transaction(async (transaction) => {
    await transaction.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`jobs:${source}`}, 0))`,
    );
    const open = await transaction
      .select({ id: jobs.id, sourceJobId: jobs.sourceJobId })
      .from(jobs)
      .where(and(eq(jobs.source, source), inArray(jobs.state, statesBefore("expire"))))
      .orderBy(jobs.id)
      .for("update");
    const missing = open.filter(({ sourceJobId }) => !seen.has(sourceJobId)).map(({ id }) => id);
    const counts = { open: open.length, missing: missing.length };
    if (missing.length > open.length / 2 && !allowShrink) return { ...counts, closed: 0 };
    const closed = await closeJobs(transaction, missing, {
      now,
      reason: "gone from the feed",
      actorKind: "import",
      closedAt: "now",
    });
    return { ...counts, closed };
  });
}
