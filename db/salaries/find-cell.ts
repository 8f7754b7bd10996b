import type { Database } from "@/db/connect";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";
import { publishCell } from "@/domain/statistics/publish-cell";
import { type CellDimension, type CellFilter, cellCondition, dimensionKey } from "./cell-filter";
import { findSources } from "./find-sources";
import { readDistributions } from "./read-distributions";
import { readEmployers } from "./read-employers";
import { tallyCells } from "./tally-cells";

/**
 * The statistics of the posted ranges of a cell. Percentiles are exact where the cell has fewer
 * than 1,000 ranges and all of them are held one by one; else they come from the roll-ups, within
 * 0.5 %. Self-reports are never in it. An empty cell has n 0 and is not shown.
 */
export async function findCell(db: Database, filter: CellFilter): Promise<CellStatistics> {
  const cells = await findCells(db, filter, null);
  return cells.get("") ?? emptyCell;
}

/**
 * The same for every value of a dimension, by key: a role's slug, a level, a country's code, a
 * year, a workplace, an employment type; "" where it is not known. Each is disclosed on its own.
 */
export async function findCells(
  db: Database,
  filter: CellFilter,
  dimension: CellDimension | null,
): Promise<Map<string, CellStatistics>> {
  const sources = await findSources(db, "posted");
  const condition = cellCondition(
    filter,
    sources.map(({ slug }) => slug),
    dimension,
  );
  const key = dimensionKey(dimension);
  const [tallies, employers] = await Promise.all([
    tallyCells(db, { condition, key, sources }),
    readEmployers(db, condition, key),
  ]);
  const distributions = await readDistributions(db, { condition, key, tallies });
  const cells = new Map<string, CellStatistics>();
  for (const [value, { years, sources: contributing }] of tallies) {
    const read = distributions.get(value);
    if (!read) continue;
    const { counts, newest } = employers.get(value) ?? { counts: null, newest: null };
    const days = [newest, ...contributing.map(({ publishedOn }) => publishedOn)];
    cells.set(value, {
      ...publishCell({ ...read, employers: counts }),
      years,
      sources: contributing,
      updatedOn: days.reduce((a, b) => ((a ?? "") > (b ?? "") ? a : b), null),
    });
  }
  return cells;
}

const emptyCell: CellStatistics = {
  n: 0,
  disclosure: { shown: false, reason: "too-few", n: 0 },
  precision: "exact",
  employers: null,
  low: null,
  middle: null,
  high: null,
  lowInterval: null,
  medianInterval: null,
  highInterval: null,
  histogram: null,
  years: null,
  sources: [],
  updatedOn: null,
};
