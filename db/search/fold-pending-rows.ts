import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { foldTerms } from "./fold-terms";

/** Changed listings that one transaction takes in. */
const BATCH = 4096;

/** Serialises the folding; any number that nothing else locks. */
const foldLock = sql`hashtext('search_pending')`;

/**
 * Takes the changes of listings that wait in `search_pending` into the counts of search, and
 * returns how many listings it took in. One process folds at a time; another returns at once.
 * Listings may be written meanwhile: what changes after a batch began waits for the next one.
 */
export async function foldPendingRows(db: Database): Promise<number> {
  let folded = 0;
  for (;;) {
    const jobs = await foldBatch(db);
    folded += jobs;
    if (jobs === 0) return folded;
  }
}

/** Reads one snapshot: a change and its entry in `search_pending` are seen together or not at all. */
async function foldBatch(db: Database): Promise<number> {
  return db.transaction(
    async (tx) => {
      const [lock] = await tx.execute<{ mine: boolean }>(
        sql`select pg_try_advisory_xact_lock(${foldLock}) as mine`,
      );
      if (!lock?.mine) return 0;
      const taken = await tx.execute<{ id: number }>(sql`
        select distinct job_id::float8 as id
        from (select job_id from search_pending order by id limit ${BATCH}) oldest`);
      const jobIds = [...taken].map(({ id }) => id);
      if (jobIds.length === 0) return 0;
      await foldTerms(tx, jobIds);
      await tx.execute(
        sql`delete from search_pending where job_id = any(${`{${jobIds.join(",")}}`}::bigint[])`,
      );
      return jobIds.length;
    },
    { isolationLevel: "repeatable read" },
  );
}
