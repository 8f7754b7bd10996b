import { eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { importFeeds } from "@/db/schema/import-feeds";
import { auditFeed } from "./audit-feed";

/** Stops a feed's runs by the clock, or lets them go on at once; whether there is such a feed. */
export async function pauseFeed(
  db: Database,
  { id, paused, now }: { id: number; paused: boolean; now: Date },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [feed] = await tx
      .update(importFeeds)
      .set(paused ? { pausedAt: now } : { pausedAt: null, nextRunAt: now })
      .where(eq(importFeeds.id, id))
      .returning({ id: importFeeds.id });
    if (!feed) return false;
    const action = paused ? "import-feed.paused" : "import-feed.resumed";
    await auditFeed(tx, { id, action, now });
    return true;
  });
}
