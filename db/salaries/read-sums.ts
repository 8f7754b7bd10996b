import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import type { QuantileSketch } from "@/domain/statistics/quantile-sketch";
import type { CellDimension, CellFilter } from "./cell-filter";
import { sumLines } from "./cell-sums";

const measures = ["low", "middle", "high"] as const;

/** The sums of one cell: sketches of its three measures, and how many ranges of which source. */
export type CellSums = Record<(typeof measures)[number], QuantileSketch> & {
  bySource: ReadonlyMap<string, number>;
};

type Row = {
  key: string;
  source: string;
  measure: (typeof measures)[number];
  buckets: number[];
  counts: number[];
};

/** Reads the sums of every key of a dimension, or of the one cell of a filter under the key "". */
export async function readSums(
  db: Database,
  {
    filter,
    sources,
    dimension,
  }: { filter: CellFilter; sources: SQL; dimension: CellDimension | null },
): Promise<Map<string, CellSums>> {
  const rows = await db.execute<Row>(sql`
    select key, source_slug as source, measure, array_agg(bucket) as buckets, array_agg(n) as counts
    from (
      select key, source_slug, measure, bucket, sum(observations)::integer as n
      from (${sumLines(filter, sources, dimension)}) lines
      group by 1, 2, 3, 4
      having sum(observations) > 0
    ) merged
    group by 1, 2, 3
    order by 1, 2, 3`);
  const cells = new Map<string, ReturnType<typeof emptySums>>();
  for (const { key, source, measure, buckets, counts } of rows) {
    const cell = cells.get(key) ?? emptySums();
    cells.set(key, cell);
    for (const [at, bucket] of buckets.entries()) {
      const count = counts[at] ?? 0;
      cell[measure].set(bucket, (cell[measure].get(bucket) ?? 0) + count);
      if (measure === "middle") cell.bySource.set(source, (cell.bySource.get(source) ?? 0) + count);
    }
  }
  return cells;
}

function emptySums() {
  return {
    low: new Map<number, number>(),
    middle: new Map<number, number>(),
    high: new Map<number, number>(),
    bySource: new Map<string, number>(),
  };
}
