import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { type CellDimension, type CellFilter, dimensionKey, toTextArray } from "./cell-filter";
import { changeCondition, listSingleYears, sumCondition, toYearArray } from "./cell-sums";

/** First and last year of the ranges of a cell; `null` where none is known. */
export type Window = { first: number; last: number } | null;

type Row = { key: string; source: string; year: number; n: number };

/**
 * The windows of the cells of a dimension, by key: of each year only how many ranges it holds is
 * read, with the changes that wait. Aggregates hold ranges of several years together as an unknown
 * year: there the window is the source's own.
 */
export async function readWindows(
  db: Database,
  {
    filter,
    sources,
    dimension,
    keys,
  }: {
    filter: CellFilter;
    sources: SQL;
    dimension: Exclude<CellDimension, "year"> | null;
    keys: readonly string[];
  },
): Promise<Map<string, Window>> {
  const condition = sumCondition(filter, sources, {
    dimension,
    keyed: sql`any(${toTextArray(keys)})`,
    year: sql`any(${toYearArray(listSingleYears(filter))})`,
  });
  const key = dimensionKey(dimension);
  const rows = await db.execute<Row>(sql`
    select key, source, year::integer, sum(n)::integer as n
    from (
      select ${key} as key, source_slug as source, year,
        (select sum(one) from unnest(counts) one) as n
      from salary_cells
      where ${condition} and measure = 'middle'
      union all
      select ${key}, source_slug, year, sign
      from salary_cell_changes
      where ${changeCondition(filter, sources)}
    ) years
    group by 1, 2, 3
    having sum(n) > 0`);
  const merged = new Set(rows.filter(({ year }) => year === 0).map(({ source }) => source));
  const ofSources = await readSourceWindows(db, merged);
  const windows = new Map<string, Window>();
  for (const row of rows) {
    const own = row.year === 0 ? (ofSources.get(row.source) ?? null) : toWindow(row.year);
    windows.set(row.key, widen(windows.get(row.key) ?? null, own));
  }
  return windows;
}

function toWindow(year: number): Window {
  return { first: year, last: year };
}

async function readSourceWindows(
  db: Database,
  sources: ReadonlySet<string>,
): Promise<Map<string, { first: number; last: number }>> {
  if (sources.size === 0) return new Map();
  const rows = await db.execute<{ source: string; first: number; last: number }>(sql`
    select source_slug as source, min(year)::integer as first, max(year)::integer as last
    from salary_rollups
    where year <> 0 and observations > 0 and source_slug = any(${toTextArray([...sources])})
    group by 1`);
  return new Map(rows.map(({ source, first, last }) => [source, { first, last }]));
}

function widen(window: Window, other: Window): Window {
  if (window === null || other === null) return window ?? other;
  return {
    first: Math.min(window.first, other.first),
    last: Math.max(window.last, other.last),
  };
}
