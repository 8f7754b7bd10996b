import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";

/** Counts listings on the steps of the orders they stand on; unpaid ones have no step of pay. */
export async function addSpread(tx: Database, jobIds: readonly number[]): Promise<void> {
  await tx.execute(sql`
    insert into search_spread as held (scale, step, jobs)
    select scale, step, count(*)
    from job_search cross join lateral (values
      ('d', floor(extract(epoch from posted_at) / 10800)::int), ('p', annual_usd_max / 125)
    ) steps (scale, step)
    where job_id = any(${`{${jobIds.join(",")}}`}::bigint[]) and step is not null
    group by scale, step
    on conflict (scale, step) do update set jobs = held.jobs + excluded.jobs`);
}
