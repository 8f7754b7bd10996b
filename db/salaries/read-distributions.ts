import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import {
  type Distribution,
  exactDistribution,
  sketchDistribution,
} from "@/domain/statistics/distribution";
import type { CellTally } from "./tally-cells";

/** From here on a sketch is as good as the values and much faster. */
const smallestSketched = 1000;

type Measures = { low: Distribution; middle: Distribution; high: Distribution };

type Wanted = { condition: SQL; key: SQL; tallies: ReadonlyMap<string, CellTally> };

/** Reads the distributions of each key: one by one where that is possible and small, else sketched. */
export async function readDistributions(
  db: Database,
  { condition, key, tallies }: Wanted,
): Promise<Map<string, Measures>> {
  const isExact = ({ n, sources }: CellTally) =>
    n < smallestSketched && sources.every(({ detail }) => detail === "observations");
  const keys = [...tallies.keys()];
  const exact = keys.filter((value) => isExact(tallies.get(value) as CellTally));
  const sketched = keys.filter((value) => !exact.includes(value));
  const [values, sketches] = await Promise.all([
    exact.length === 0
      ? new Map()
      : readValues(db, sql`${condition} and ${among(key, exact)}`, key),
    sketched.length === 0
      ? new Map()
      : readSketches(db, sql`${condition} and ${among(key, sketched)}`, key),
  ]);
  return new Map([...values, ...sketches]);
}

function among(key: SQL, values: readonly string[]): SQL {
  return sql`${JSON.stringify(values)}::jsonb ? ${key}`;
}

async function readValues(db: Database, condition: SQL, key: SQL): Promise<Map<string, Measures>> {
  const rows = await db.execute<{ key: string; low: number[]; middle: number[]; high: number[] }>(
    sql`
      select ${key} as key, array_agg(annual_usd_min) as low,
        array_agg(annual_usd_middle) as middle, array_agg(annual_usd_max) as high
      from salary_observations
      where state = 'admitted' and ${condition}
      group by 1`,
  );
  return new Map(
    rows.map(({ key: value, low, middle, high }) => [
      value,
      {
        low: exactDistribution(low),
        middle: exactDistribution(middle),
        high: exactDistribution(high),
      },
    ]),
  );
}

async function readSketches(
  db: Database,
  condition: SQL,
  key: SQL,
): Promise<Map<string, Measures>> {
  const rows = await db.execute<{
    key: string;
    measure: keyof Measures;
    buckets: number[];
    counts: number[];
  }>(sql`
    select key, measure, array_agg(bucket) as buckets, array_agg(n) as counts
    from (
      select ${key} as key, measure, bucket, sum(observations)::integer as n
      from salary_rollups
      where observations > 0 and ${condition}
      group by 1, 2, 3
    ) merged
    group by 1, 2`);
  const sketches = new Map<string, Measures>();
  const nothing = sketchDistribution(new Map());
  for (const { key: value, measure, buckets, counts } of rows) {
    const known = sketches.get(value) ?? { low: nothing, middle: nothing, high: nothing };
    const sketch = new Map(buckets.map((bucket, at) => [bucket, counts[at] ?? 0]));
    sketches.set(value, { ...known, [measure]: sketchDistribution(sketch) });
  }
  return sketches;
}
