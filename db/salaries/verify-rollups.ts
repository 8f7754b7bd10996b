import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { sketchDistribution } from "@/domain/statistics/distribution";
import { percentile } from "@/domain/statistics/percentile";

export type VerifiedRollups = {
  /** Cells compared: source and role, with country, with country and level. */
  cells: number;
  /** Cells whose number of ranges differs. */
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
  return verified;
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
