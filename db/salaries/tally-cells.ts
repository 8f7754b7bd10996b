import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import type { CellStatistics, StatisticsSource } from "@/domain/statistics/cell-statistics";

/** How many ranges of which sources and years make up a cell. */
export type CellTally = Pick<CellStatistics, "years" | "sources"> & { n: number };

type Window = { first: number | null; last: number | null };
type Part = Window & { key: string; source: string; n: number; merged: boolean };

/** Counts the ranges of each key in the roll-ups, which hold every source. */
export async function tallyCells(
  db: Database,
  { condition, key, sources }: { condition: SQL; key: SQL; sources: readonly StatisticsSource[] },
): Promise<Map<string, CellTally>> {
  const parts = await db.execute<Part>(sql`
    select ${key} as key, source_slug as source, sum(observations)::integer as n,
      min(nullif(year, 0))::integer as first, max(nullif(year, 0))::integer as last,
      bool_or(year = 0) as merged
    from salary_rollups
    where measure = 'middle' and observations > 0 and ${condition}
    group by 1, 2
    order by 1, 2`);
  const merged = new Set(parts.filter((part) => part.merged).map(({ source }) => source));
  const windows = await readWindows(db, merged);
  const tallies = new Map<string, CellTally>();
  for (const part of parts) {
    const found = sources.find(({ slug }) => slug === part.source);
    if (!found) continue;
    const known = tallies.get(part.key) ?? { n: 0, years: null, sources: [] };
    known.n += part.n;
    known.sources.push({ ...found, n: part.n });
    const { first, last } = (part.merged && windows.get(part.source)) || part;
    known.years = widen(known.years, first, last);
    tallies.set(part.key, known);
  }
  return tallies;
}

/** Aggregates hold ranges of several years together as year 0: their window is the source's. */
async function readWindows(
  db: Database,
  sources: ReadonlySet<string>,
): Promise<Map<string, Window>> {
  if (sources.size === 0) return new Map();
  const rows = await db.execute<{ source: string; first: number; last: number }>(sql`
    select source_slug as source, min(year)::integer as first, max(year)::integer as last
    from salary_rollups
    where year <> 0 and observations > 0 and ${JSON.stringify([...sources])}::jsonb ? source_slug
    group by 1`);
  return new Map(rows.map(({ source, first, last }) => [source, { first, last }]));
}

function widen(
  years: CellTally["years"],
  first: number | null,
  last: number | null,
): CellTally["years"] {
  if (first === null || last === null) return years;
  if (years === null) return { first, last };
  return { first: Math.min(years.first, first), last: Math.max(years.last, last) };
}
