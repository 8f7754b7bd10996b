import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { type CellDimension, type CellFilter, dimensionKey, toTextArray } from "./cell-filter";
import { changeCondition, listSingleYears, sumCondition, toYearArray } from "./cell-sums";

/** First and last year of the ranges of a cell; `null` where none is known. */
export type Window = { first: number; last: number } | null;

type Row = {
  key: string;
  source: string;
  first: number | null;
  last: number | null;
  merged: boolean;
};

/**
 * The windows of the cells of a dimension, by key. Each year is looked up by itself, so that none
 * of a cell's sums is read. Aggregates hold ranges of several years together as an unknown year:
 * there the window is the source's own.
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
    sources: readonly string[];
    dimension: Exclude<CellDimension, "year"> | null;
    keys: readonly string[];
  },
): Promise<Map<string, Window>> {
  const condition = sumCondition(filter, sources, {
    dimension,
    keyed: sql`keys.key`,
    year: sql`years.year`,
  });
  const waiting = sql`${changeCondition({ ...filter, fromYear: null, toYear: null }, sources)}
    and source_slug = sources.source and salary_cell_changes.year = years.year
    and ${dimension === null ? sql`true` : sql`${dimensionKey(dimension)} = keys.key`}`;
  const rows = await db.execute<Row>(sql`
    select keys.key, sources.source, min(nullif(years.year, 0))::integer as first,
      max(nullif(years.year, 0))::integer as last, bool_or(years.year = 0) as merged
    from unnest(${toTextArray(keys)}) keys (key), unnest(${toTextArray(sources)}) sources (source),
      unnest(${toYearArray(listSingleYears(filter))}) years (year)
    where (
      exists (
        select from salary_cells
        where ${condition} and measure = 'middle' and source_slug = sources.source
      )
      or exists (select from salary_cell_changes where ${waiting})
    ) and (
      not exists (select from salary_cell_changes where ${waiting})
      or (select coalesce(sum(sign), 0) from salary_cell_changes where ${waiting}) + (
        select coalesce(sum(held), 0) from salary_cells, unnest(counts) held
        where ${condition} and measure = 'middle' and source_slug = sources.source
      ) > 0
    )
    group by 1, 2`);
  const ofSources = await readSourceWindows(db, new Set(rows.flatMap(toMergedSource)));
  const windows = new Map<string, Window>();
  for (const row of rows) {
    const { first, last } = (row.merged && ofSources.get(row.source)) || row;
    windows.set(row.key, widen(windows.get(row.key) ?? null, first, last));
  }
  return windows;
}

function toMergedSource({ source, merged }: Row): string[] {
  return merged ? [source] : [];
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

function widen(window: Window, first: number | null, last: number | null): Window {
  if (first === null || last === null) return window;
  if (window === null) return { first, last };
  return { first: Math.min(window.first, first), last: Math.max(window.last, last) };
}
