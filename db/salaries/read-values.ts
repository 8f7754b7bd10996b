import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { type Distribution, exactDistribution } from "@/domain/statistics/distribution";
import { toTextArray } from "./cell-filter";

/** The distributions of a cell's three measures. */
export type CellMeasures = { low: Distribution; middle: Distribution; high: Distribution };

/** The distributions of these keys from the observations themselves. */
export async function readValues(
  db: Database,
  { condition, key, keys }: { condition: SQL; key: SQL; keys: readonly string[] },
): Promise<Map<string, CellMeasures>> {
  if (keys.length === 0) return new Map();
  const rows = await db.execute<{ key: string; low: number[]; middle: number[]; high: number[] }>(
    sql`
      select ${key} as key, array_agg(annual_usd_min) as low,
        array_agg(annual_usd_middle) as middle, array_agg(annual_usd_max) as high
      from salary_observations
      where state = 'admitted' and ${condition} and ${key} = any(${toTextArray(keys)})
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
