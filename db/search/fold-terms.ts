import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";

/**
 * Brings `search_terms` in line for listings with entries in `search_pending`: the words each had
 * before its first entry go, the words it has now come.
 */
export async function foldTerms(tx: Database, jobIds: readonly number[]): Promise<void> {
  await tx.execute(sql`
    with known as (
      select distinct on (job_id) job_id, old_title_words
      from search_pending where job_id = any(${`{${jobIds.join(",")}}`}::bigint[])
      order by job_id, id
    ), changes as (
      select unnest(tsvector_to_array(old_title_words)) as term, -1 as change from known
      union all
      select unnest(tsvector_to_array(title_words)), 1 from known join job_search using (job_id)
    )
    insert into search_terms as held (term, jobs)
    select term, sum(change) from changes group by term having sum(change) <> 0
    on conflict (term) do update set jobs = held.jobs + excluded.jobs`);
  await tx.execute(sql`delete from search_terms where jobs <= 0`);
}
