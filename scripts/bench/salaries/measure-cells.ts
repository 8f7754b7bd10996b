import type { Database } from "@/db/connect";
import type { CellFilter } from "@/db/salaries/cell-filter";
import { findCell } from "@/db/salaries/find-cell";
import { type Latency, measureLatency } from "../search/measure-latency";
import type { CellClass } from "./pick-cells";
import { readExactly } from "./read-exactly";

/** One kind of cells: how fast a cell is read here and by the yardstick, and how far off it is. */
export type CellFigures = {
  name: string;
  cells: number;
  /** Ranges of the median cell. */
  medianN: number;
  ours: Latency;
  exact: Latency;
  /** Cells whose number of ranges differs from a count. */
  wrongCounts: number;
  /** Largest relative difference of a percentile to the exact one, beyond its rounding. */
  worstError: number;
};

const BUDGET_MS = 20_000;
/** Exact reading of wide cells takes long; fewer of them are enough for a median. */
const EXACT_CELLS = 40;
/** Published figures have three significant digits, so half a unit of the third is no error. */
const ROUNDING = 0.005;

/** Reads the whole cell as a page does: percentiles, intervals, histogram, employers, window. */
export async function measureCells(
  db: Database,
  classes: readonly CellClass[],
): Promise<CellFigures[]> {
  const figures: CellFigures[] = [];
  for (const { name, filters } of classes) {
    for (const filter of filters.slice(0, 10)) await findCell(db, filter);
    const plan = { atOnce: 1, budgetMs: BUDGET_MS };
    const ours = await measureLatency(filters, (filter) => findCell(db, filter), plan);
    const some = filters.slice(0, EXACT_CELLS);
    const exact = await measureLatency(some, (filter) => readExactly(db, filter), plan);
    figures.push({ name, cells: filters.length, ours, exact, ...(await compare(db, some)) });
  }
  return figures;
}

async function compare(db: Database, filters: readonly CellFilter[]) {
  const sizes: number[] = [];
  let [wrongCounts, worstError] = [0, 0];
  for (const filter of filters) {
    const [cell, exact] = [await findCell(db, filter), await readExactly(db, filter)];
    sizes.push(exact.n);
    if (cell.n !== exact.n) wrongCounts += 1;
    const { p10, p25, p50, p75, p90 } = cell.middle ?? {};
    for (const [at, published] of [p10, p25, p50, p75, p90].entries()) {
      if (published === undefined || published === null) continue;
      const off = Math.abs(published / (exact.percentiles[at] ?? Number.NaN) - 1);
      worstError = Math.max(worstError, off - ROUNDING);
    }
  }
  sizes.sort((a, b) => a - b);
  return { wrongCounts, worstError, medianN: sizes[Math.floor(sizes.length / 2)] ?? 0 };
}
