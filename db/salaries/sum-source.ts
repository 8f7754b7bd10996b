import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";

/** Takes the lines of a source that came as an aggregate out of the roll-ups and the sums. */
export async function clearSource(tx: Database, source: string): Promise<void> {
  await tx.execute(sql`delete from salary_rollups where source_slug = ${source}`);
  await tx.execute(sql`delete from salary_cells where source_slug = ${source}`);
}

/** Adds up the cells of a source that came as an aggregate from its lines in the roll-ups. */
export async function sumSource(tx: Database, source: string): Promise<void> {
  await tx.execute(sql`insert into salary_cells ${sumRollups(sql`r.source_slug = ${source}`)}`);
}

/** The sketches of all cells, computed from the lines of the roll-ups that a condition picks. */
export function sumRollups(condition: SQL): SQL {
  return sql`
    select role_slug, country, level, year, workplace, employment, measure, source_slug,
      array_agg(bucket order by bucket) as buckets, array_agg(n order by bucket) as counts
    from (
      select line.role_slug, line.country, line.level, line.year, line.workplace, line.employment,
        line.measure, line.source_slug, line.bucket, sum(line.observations)::integer as n
      from salary_rollups r, salary_cell_lines(r) line
      where ${condition}
      group by 1, 2, 3, 4, 5, 6, 7, 8, 9
    ) sums
    group by 1, 2, 3, 4, 5, 6, 7, 8`;
}
