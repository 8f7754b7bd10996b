import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { addBits } from "./add-bits";
import { addSpread } from "./add-spread";
import { chooseMarks } from "./choose-marks";
import { SEGMENT_SIZE, type SearchLimits, searchLimits } from "./search-limits";
import { takeFoldLock } from "./take-fold-lock";

/**
 * Counts all of search anew: the dictionary, the marks and their bits, the spread. Listings may be
 * written and searched meanwhile; readers see the old counts until it is done. Returns how many
 * listings were counted, `null` when another process is at it.
 */
export async function recountSearch(
  db: Database,
  limits: SearchLimits = searchLimits,
): Promise<number | null> {
  return db.transaction(
    async (tx) => {
      if (!(await takeFoldLock(tx))) return null;
      await forget(tx);
      const rows = await tx.execute<{ id: number }>(
        sql`select job_id::float8 as id from job_search order by job_id`,
      );
      const jobIds = [...rows].map(({ id }) => id);
      const listings = jobIds.length;
      const buckets = Math.ceil((1024 * limits.sampledListings) / Math.max(1, listings));
      await tx.execute(sql`
        insert into search_recounts (sampled_buckets, listings)
        values (${Math.min(1024, buckets)}, ${listings})`);
      await tx.execute(sql`
        insert into search_terms (term, jobs)
        select term, count(*) from job_search cross join unnest(tsvector_to_array(title_words)) term
        group by term`);
      await chooseMarks(tx, { listings, limits });
      for (let start = 0; start < listings; start += SEGMENT_SIZE) {
        const batch = jobIds.slice(start, start + SEGMENT_SIZE);
        await addBits(tx, batch);
        await addSpread(tx, batch);
      }
      return listings;
    },
    { isolationLevel: "repeatable read" },
  );
}

async function forget(tx: Database): Promise<void> {
  await tx.execute(sql`set local work_mem = '64MB'`);
  await tx.execute(sql`
    with a as (delete from search_terms), b as (delete from search_marks),
      c as (delete from search_bits), d as (delete from search_slots),
      e as (delete from search_segments), f as (delete from search_recounts),
      g as (delete from search_spread)
    delete from search_pending`);
}
