import type { Database } from "@/db/connect";
import { importFeeds } from "@/db/schema/import-feeds";
import type { FeedFormat } from "@/domain/job/feed-schedule";
import { auditFeed } from "./audit-feed";

export type NewFeed = {
  format: FeedFormat;
  address: string;
  companySlug: string | null;
  board: string | null;
  intervalMinutes: number;
  now: Date;
};

/** Adds a feed to those that are imported by the clock, due at once; `null` when it is there. */
export async function addFeed(db: Database, { now, ...feed }: NewFeed): Promise<number | null> {
  return db.transaction(async (tx) => {
    const [added] = await tx
      .insert(importFeeds)
      .values({ ...feed, nextRunAt: now, createdAt: now })
      .onConflictDoNothing({ target: importFeeds.address })
      .returning({ id: importFeeds.id });
    if (!added) return null;
    const { address, format, intervalMinutes } = feed;
    await auditFeed(tx, {
      id: added.id,
      action: "import-feed.added",
      details: { address, format, intervalMinutes },
      now,
    });
    return added.id;
  });
}
