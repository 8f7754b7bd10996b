import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { type CellFilter, observationCondition, postedSources } from "@/db/salaries/cell-filter";

/** P10, P25, P50, P75 and P90 of the middles, and a histogram in steps of 10,000 US dollars. */
export type ExactCell = { n: number; percentiles: number[] };

/** The yardstick: percentiles and a histogram of a cell computed by Postgres from its observations. */
export async function readExactly(db: Database, filter: CellFilter): Promise<ExactCell> {
  const condition = observationCondition(filter, postedSources);
  const [row] = await db.execute<ExactCell>(sql`
    select count(*)::integer as n,
      percentile_cont(array[0.1, 0.25, 0.5, 0.75, 0.9]) within group (order by annual_usd_middle)
        as percentiles
    from salary_observations
    where state = 'admitted' and ${condition}`);
  await db.execute(sql`
    select annual_usd_middle / 10000 as bar, count(*)
    from salary_observations
    where state = 'admitted' and ${condition}
    group by 1`);
  return row ?? { n: 0, percentiles: [] };
}
