import { eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { importFeeds } from "@/db/schema/import-feeds";
import type { Feed } from "./list-feeds";

/** The feed of a number, or `null`. */
export async function findFeed(db: Database, { id }: { id: number }): Promise<Feed | null> {
  const [feed] = await db.select().from(importFeeds).where(eq(importFeeds.id, id));
  return feed ?? null;
}
