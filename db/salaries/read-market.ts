import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import type { Level } from "@/domain/role/level";
import type { EmployerCounts } from "@/domain/statistics/disclosure";
import type { QuantileSketch } from "@/domain/statistics/quantile-sketch";
import { postedSources } from "./cell-filter";

/** A cell by which a listing's pay is placed; `null` means all levels, or worldwide. */
export type MarketCell = { role: string; level: Level | null; country: string | null };

export type MarketSketches = {
  read(cell: MarketCell): { sketch: QuantileSketch; employers: EmployerCounts | null };
};

/** The sketches of the middles of many cells, read together; a cell not asked for is empty. */
export async function readMarket(
  db: Database,
  cells: readonly MarketCell[],
): Promise<MarketSketches> {
  if (cells.length === 0) return { read: () => ({ sketch: new Map(), employers: null }) };
  const condition = sql`employment = 'standard' and source_slug = any(${postedSources})`;
  const [sketches, employers] = await Promise.all([
    readSketches(db, wantCells(cells), condition),
    readEmployers(db, wantCells(cells), condition),
  ]);
  return {
    read: (cell) => ({
      sketch: sketches.get(cellKey(cell)) ?? new Map(),
      employers: employers.get(cellKey(cell)) ?? null,
    }),
  };
}

function cellKey({ role, level, country }: MarketCell): string {
  return `${role}|${level ?? ""}|${country ?? ""}`;
}

/** The cells as rows of text, once each; the empty text stands for all. */
function wantCells(cells: readonly MarketCell[]): SQL {
  const distinct = new Map(cells.map((cell) => [cellKey(cell), cell]));
  const rows = [...distinct].map(([key, { role, level, country }]) => ({
    key,
    wanted_role: role,
    wanted_level: level ?? "",
    wanted_country: country ?? "",
  }));
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as wanted (key text, wanted_role text, wanted_level text, wanted_country text)`;
}

const inCell = sql`role_slug = wanted_role
  and country = coalesce(nullif(wanted_country, ''), '*')
  and level = coalesce(nullif(wanted_level, ''), '*')`;

/** Changes that wait to be added to the cell. */
const waitsForCell = sql`role_slug = wanted_role
  and (wanted_country = '' or country = wanted_country)
  and (wanted_level = '' or level = wanted_level)`;

async function readSketches(
  db: Database,
  wanted: SQL,
  condition: SQL,
): Promise<Map<string, QuantileSketch>> {
  const rows = await db.execute<{ key: string; buckets: number[]; counts: number[] }>(sql`
    select key, array_agg(bucket) as buckets, array_agg(n) as counts
    from (
      select key, bucket, sum(observations)::integer as n
      from (
        select wanted.key, held.bucket, held.observations
        from ${wanted}
        join salary_cells on ${inCell} and year = -1 and workplace = '*' and measure = 'middle'
        cross join lateral unnest(buckets, counts) held (bucket, observations)
        where ${condition}
        union all
        select wanted.key, middle, sign
        from ${wanted}
        join salary_cell_changes on ${waitsForCell}
        where ${condition}
      ) lines
      group by 1, 2
      having sum(observations) > 0
    ) merged
    group by key`);
  return new Map(
    rows.map(({ key, buckets, counts }) => [
      key,
      new Map(buckets.map((bucket, at) => [bucket, counts[at] ?? 0])),
    ]),
  );
}

async function readEmployers(
  db: Database,
  wanted: SQL,
  condition: SQL,
): Promise<Map<string, EmployerCounts>> {
  const rows = await db.execute<{ key: string } & Record<keyof EmployerCounts, number>>(sql`
    select key, sum(n)::integer as known, count(*)::integer as distinct, max(n)::integer as largest
    from (
      select key, employer, sum(observations) as n
      from (
        select wanted.key, employer, observations
        from ${wanted}
        join salary_cell_employers on ${inCell}
        where ${condition}
        union all
        select wanted.key, employer, sign
        from ${wanted}
        join salary_cell_changes on ${waitsForCell}
        where employer is not null and ${condition}
      ) lines
      group by 1, 2
      having sum(observations) > 0
    ) employers
    group by key`);
  return new Map(rows.map(({ key, ...counts }) => [key, counts]));
}
