import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { sketchDistribution } from "@/domain/statistics/distribution";
import { percentile } from "@/domain/statistics/percentile";

export type VerifiedRollups = {
  /** Cells compared: source and role, with country, with country and level. */
  cells: number;
  /** Cells whose number of ranges differs, and sums that are not what they add up to. */
  wrongCounts: number;
  /** Largest relative difference of P10, P25, P50, P75 and P90 to the exact ones. */
  worstError: number;
};

const fractions = [10, 25, 50, 75, 90] as const;

/** Compares the roll-ups with exact percentiles of the observations, computed by Postgres. */
export async function verifyRollups(db: Database): Promise<VerifiedRollups> {
  const exact = await readExact(db);
  const sketches = await readSketches(db);
  const verified: VerifiedRollups = { cells: exact.length, wrongCounts: 0, worstError: 0 };
  for (const { key, n, percentiles } of exact) {
    const distribution = sketchDistribution(sketches.get(key) ?? new Map());
    if (distribution.n !== n) {
      verified.wrongCounts += 1;
      continue;
    }
    for (const [at, p] of fractions.entries()) {
      const truth = percentiles[at] ?? Number.NaN;
      const error = Math.abs(percentile(distribution, p) / truth - 1);
      verified.worstError = Math.max(verified.worstError, error);
    }
  }
  verified.wrongCounts += [...sketches.keys()].length - exact.length;
  verified.wrongCounts += await countWrongSums(db);
  return verified;
}

/** Sums of cells and of employers that are not what their parts add up to. */
async function countWrongSums(db: Database): Promise<number> {
  const [row] = await db.execute<{ wrong: number }>(sql`
    select (
      select count(*) from (
        select line.role_slug, line.country, line.level, line.year, line.workplace,
          line.employment, line.measure, line.source_slug, line.bucket,
          sum(line.observations)::integer as observations
        from salary_rollups r, salary_cell_lines(r) line
        group by 1, 2, 3, 4, 5, 6, 7, 8, 9
      ) counted
      full join (${sumsWithWaiting}) held using (role_slug, country, level, year, workplace,
        employment, measure, source_slug, bucket)
      where counted.observations is distinct from held.observations
    )::integer + (
      select count(*) from (
        select line.role_slug, line.country, line.level, line.employment, line.source_slug,
          line.employer, sum(line.observations)::integer as observations
        from salary_observations o, salary_employer_lines(o, 1) line
        group by 1, 2, 3, 4, 5, 6
      ) counted
      full join (${employersWithWaiting}) held
        using (role_slug, country, level, employment, source_slug, employer)
      where counted.observations is distinct from held.observations
    )::integer as wrong`);
  return row?.wrong ?? 0;
}

const grains = sql`grouping sets ((source_slug, role_slug), (source_slug, role_slug, country),
  (source_slug, role_slug, country, level))`;
const key = sql`concat_ws('|', source_slug, role_slug, coalesce(country, '*'), coalesce(level, '*'))`;

async function readExact(db: Database) {
  return db.execute<{ key: string; n: number; percentiles: number[] }>(sql`
    select ${key} as key, count(*)::integer as n,
      percentile_cont(array[0.1, 0.25, 0.5, 0.75, 0.9]) within group (order by middle) as percentiles
    from (
      select source_slug, role_slug, coalesce(country, '') as country,
        coalesce(level, '') as level, annual_usd_middle as middle
      from salary_observations
      where state = 'admitted' and role_slug is not null
    ) admitted
    group by ${grains}`);
}

async function readSketches(db: Database): Promise<Map<string, Map<number, number>>> {
  const rows = await db.execute<{ key: string; buckets: number[]; counts: number[] }>(sql`
    select key, array_agg(bucket) as buckets, array_agg(n) as counts
    from (
      select ${key} as key, bucket, sum(observations)::integer as n
      from salary_rollups
      where measure = 'middle' and observations > 0
        and source_slug in (select slug from salary_sources where detail = 'observations')
      group by bucket, ${grains}
    ) merged
    group by key`);
  return new Map(
    rows.map(({ key: name, buckets, counts }) => [
      name,
      new Map(buckets.map((bucket, at) => [bucket, counts[at] ?? 0])),
    ]),
  );
}

/** What is added up already and what waits, together. */
const sumsWithWaiting = sql`
  select role_slug, country, level, year, workplace, employment, measure, source_slug, bucket,
    sum(observations)::integer as observations
  from (
    select c.role_slug, c.country, c.level, c.year, c.workplace, c.employment, c.measure,
      c.source_slug, held.bucket, held.observations
    from salary_cells c, unnest(c.buckets, c.counts) held (bucket, observations)
    union all
    select line.* from salary_cell_changes c, salary_change_lines(c) line
  ) lines
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9
  having sum(observations) <> 0`;

const employersWithWaiting = sql`
  select role_slug, country, level, employment, source_slug, employer,
    sum(observations)::integer as observations
  from (
    select * from salary_cell_employers
    union all
    select c.role_slug, countries.one, levels.one, c.employment, c.source_slug, c.employer, c.sign
    from salary_cell_changes c,
      lateral (values (c.country), ('*')) countries (one),
      lateral (values (c.level), ('*')) levels (one)
    where c.employer is not null
  ) lines
  group by 1, 2, 3, 4, 5, 6
  having sum(observations) <> 0`;
