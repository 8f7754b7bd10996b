import { inArray } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobs } from "@/db/schema/jobs";
import { descriptionColumns, readPublicDescription } from "./public-description";

export type FeedDetail = { descriptionHtml: string; updatedAt: Date };

/** What feeds say of listings beside what lists say, by id. */
export async function listFeedDetails(
  db: Database,
  ids: readonly number[],
): Promise<Map<number, FeedDetail>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: jobs.id, updatedAt: jobs.updatedAt, ...descriptionColumns })
    .from(jobs)
    .where(inArray(jobs.id, [...ids]));
  return new Map(
    rows.map((row) => [
      row.id,
      { updatedAt: row.updatedAt, descriptionHtml: readPublicDescription(row) },
    ]),
  );
}
