import { asc } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { importFeeds } from "@/db/schema/import-feeds";

export type Feed = typeof importFeeds.$inferSelect;

/** Every feed that is imported by the clock, in the order they were added. */
export function listFeeds(db: Database): Promise<Feed[]> {
  return db.select().from(importFeeds).orderBy(asc(importFeeds.id));
}
