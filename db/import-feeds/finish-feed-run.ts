import { eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { importFeeds } from "@/db/schema/import-feeds";
import { nextRun } from "@/domain/job/feed-schedule";
import type { Feed } from "./list-feeds";

export type FeedRunEnd = {
  outcome: NonNullable<Feed["lastOutcome"]>;
  message: string | null;
  /** Of the answer just imported, so that it is not read again while it stays the same. */
  validators?: Pick<Feed, "etag" | "lastModified">;
  now: Date;
};

/** Notes how a run of a feed ended, and when the next one is due. */
export async function finishFeedRun(
  db: Database,
  { id, intervalMinutes, failuresInRow }: Pick<Feed, "id" | "intervalMinutes" | "failuresInRow">,
  { outcome, message, validators, now }: FeedRunEnd,
): Promise<void> {
  const failures = outcome === "failed" ? failuresInRow + 1 : 0;
  await db
    .update(importFeeds)
    .set({
      lastRunAt: now,
      lastOutcome: outcome,
      lastMessage: message,
      failuresInRow: failures,
      nextRunAt: nextRun({ intervalMinutes, failuresInRow: failures }, now),
      ...validators,
    })
    .where(eq(importFeeds.id, id));
}
