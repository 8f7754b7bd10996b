import { eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { importFeeds } from "@/db/schema/import-feeds";
import { auditFeed } from "./audit-feed";

/** Takes a feed out; its listings and runs stay. Whether there was such a feed. */
export async function removeFeed(
  db: Database,
  { id, now }: { id: number; now: Date },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [feed] = await tx
      .delete(importFeeds)
      .where(eq(importFeeds.id, id))
      .returning({ address: importFeeds.address });
    if (!feed) return false;
    await auditFeed(tx, { id, action: "import-feed.removed", details: feed, now });
    return true;
  });
}
