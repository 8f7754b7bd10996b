import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobs } from "@/db/schema/jobs";
import type { JobDraft } from "@/domain/job/job-draft";

export type StoredJob = typeof jobs.$inferSelect;

/** The key under which a draft and its stored row find each other. */
export function sourceKey({ source, sourceJobId }: Pick<JobDraft, "source" | "sourceJobId">) {
  return `${source}\u0000${sourceJobId}`;
}

/**
 * Locks the sources of these drafts until the transaction ends and returns the rows they already
 * have, by `sourceKey`. Two saves of one listing so come one after the other, also the first two.
 */
export async function lockStoredJobs(
  db: Database,
  drafts: readonly JobDraft[],
): Promise<Map<string, StoredJob>> {
  const sources = [...new Set(drafts.map(({ source }) => source))].sort();
  for (const source of sources) {
    await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`jobs:${source}`}, 0))`);
  }
  const keys = drafts.map(({ source, sourceJobId }) => ({ source, id: sourceJobId }));
  const rows = await db
    .select()
    .from(jobs)
    .where(
      sql`(${jobs.source}, ${jobs.sourceJobId}) in (select key->>'source', key->>'id' from jsonb_array_elements(${JSON.stringify(keys)}::jsonb) key)`,
    )
    .orderBy(jobs.id)
    .for("update");
  return new Map(rows.map((row) => [sourceKey(row), row]));
}
