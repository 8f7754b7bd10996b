import { and, asc, isNull, lte } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { importFeeds } from "@/db/schema/import-feeds";

/** Numbers of the feeds whose time has come and which are not paused, the longest due first. */
export async function listDueFeeds(db: Database, now: Date): Promise<number[]> {
  const due = await db
    .select({ id: importFeeds.id })
    .from(importFeeds)
    .where(and(isNull(importFeeds.pausedAt), lte(importFeeds.nextRunAt, now)))
    .orderBy(asc(importFeeds.nextRunAt), asc(importFeeds.id));
  return due.map(({ id }) => id);
}
