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

/**
 * The sketches of all cells, computed from the lines of the roll-ups that a condition picks: each
 * of country, level, year and workplace by itself and together, in one pass.
 */
export function sumRollups(condition: SQL): SQL {
  return sql`
    select role_slug, country, level, year, workplace, employment, measure, source_slug,
      array_agg(bucket order by bucket) as buckets, array_agg(n order by bucket) as counts
    from (
      select role_slug,
        case grouping(country) when 1 then '*' else country end as country,
        case grouping(level) when 1 then '*' else level end as level,
        case grouping(year) when 1 then -1 else year end::smallint as year,
        case grouping(workplace) when 1 then '*' else workplace end as workplace,
        employment, measure, source_slug, bucket, sum(observations)::integer as n
      from (
        select r.*, salary_employment(r.employment_type) as employment
        from salary_rollups r
        where r.observations > 0 and ${condition}
      ) lines
      group by role_slug, employment, measure, source_slug, bucket,
        cube (country, level, year, workplace)
    ) sums
    group by 1, 2, 3, 4, 5, 6, 7, 8`;
}
