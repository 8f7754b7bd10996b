import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import type { StatisticsSource } from "@/domain/statistics/cell-statistics";

/** How many ranges of which sources and years make up a cell. */
export type CellTally = {
  n: number;
  /** The window: first and last year of the ranges; `null` where no year is known. */
  years: { first: number; last: number } | null;
  /** Sources of the ranges, each with its number of them. */
  sources: (StatisticsSource & { n: number })[];
};

type Part = { key: string; source: string; first: number | null; last: number | null; n: number };

/** Counts the ranges of each key in the roll-ups, which hold every source. */
export async function tallyCells(
  db: Database,
  { condition, key, sources }: { condition: SQL; key: SQL; sources: readonly StatisticsSource[] },
): Promise<Map<string, CellTally>> {
  const parts = await db.execute<Part>(sql`
    select ${key} as key, source_slug as source, sum(observations)::integer as n,
      min(nullif(year, 0))::integer as first, max(nullif(year, 0))::integer as last
    from salary_rollups
    where measure = 'middle' and observations > 0 and ${condition}
    group by 1, 2
    order by 1, 2`);
  const tallies = new Map<string, CellTally>();
  for (const { key: value, source, first, last, n } of parts) {
    const found = sources.find(({ slug }) => slug === source);
    if (!found) continue;
    const known = tallies.get(value) ?? { n: 0, years: null, sources: [] };
    known.n += n;
    known.sources.push({ ...found, n });
    known.years = widen(known.years, first, last);
    tallies.set(value, known);
  }
  return tallies;
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
