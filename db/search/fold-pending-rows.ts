import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { addBits } from "./add-bits";
import { addSpread } from "./add-spread";
import { foldTerms } from "./fold-terms";
import { recountSearch } from "./recount-search";
import { removeBits } from "./remove-bits";
import { type SearchLimits, searchLimits } from "./search-limits";
import { takeFoldLock } from "./take-fold-lock";

/** Changed listings that one transaction takes in. */
const BATCH = 4096;

/**
 * Takes the changes of listings that wait in `search_pending` into the counts of search, and
 * returns how many listings it took in. One process folds at a time; another returns at once.
 * Listings may be written meanwhile: what changes after a batch began waits for the next one.
 * Counts everything anew when the listings are no longer those of the last recount.
 */
export async function foldPendingRows(
  db: Database,
  limits: SearchLimits = searchLimits,
): Promise<number> {
  if (await isOutgrown(db)) return (await recountSearch(db, limits)) ?? 0;
  let folded = 0;
  for (;;) {
    const jobs = await foldBatch(db);
    folded += jobs;
    if (jobs === 0) return folded;
  }
}

/** No recount yet, half as many listings again, or a third of the places empty. */
async function isOutgrown(db: Database): Promise<boolean> {
  const [counts] = await db.execute<{ outgrown: boolean }>(sql`
    select coalesce(
      (select waiting.jobs + counted.listings > 1.5 * listings or counted.used > 1.5 * counted.listings + 1000
        from search_recounts), waiting.jobs > 0) as outgrown
    from (select count(distinct job_id) as jobs from search_pending
        where not exists (select from search_slots where search_slots.job_id = search_pending.job_id)) waiting,
      (select coalesce(sum(used), 0) as used, coalesce(sum(listings), 0) as listings
        from search_segments) counted`);
  return counts?.outgrown ?? false;
}

/** Reads one snapshot: a change and its entry in `search_pending` are seen together or not at all. */
async function foldBatch(db: Database): Promise<number> {
  return db.transaction(
    async (tx) => {
      if (!(await takeFoldLock(tx))) return 0;
      const taken = await tx.execute<{ id: number }>(sql`
        select distinct job_id::float8 as id
        from (select job_id from search_pending order by id limit ${BATCH}) oldest order by id`);
      const jobIds = [...taken].map(({ id }) => id);
      if (jobIds.length === 0) return 0;
      await foldTerms(tx, jobIds);
      await removeBits(tx, jobIds);
      await addBits(tx, jobIds);
      await addSpread(tx, jobIds);
      await tx.execute(
        sql`delete from search_pending where job_id = any(${`{${jobIds.join(",")}}`}::bigint[])`,
      );
      return jobIds.length;
    },
    { isolationLevel: "repeatable read" },
  );
}
