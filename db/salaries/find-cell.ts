import type { SQL } from "drizzle-orm";
import type { Database } from "@/db/connect";
import type { CellStatistics, StatisticsSource } from "@/domain/statistics/cell-statistics";
import type { EmployerCounts } from "@/domain/statistics/disclosure";
import { publishCell } from "@/domain/statistics/publish-cell";
import {
  type CellDimension,
  type CellFilter,
  dimensionKey,
  observationCondition,
  postedSources,
} from "./cell-filter";
import { findNewestPostings } from "./find-newest-postings";
import { findSources } from "./find-sources";
import { readEmployers } from "./read-employers";
import { type CellSums, readSums } from "./read-sums";
import { type CellMeasures, readValues } from "./read-values";
import { readWindows, type Window } from "./read-windows";
import { isHeldOneByOne, toMeasures } from "./sketched-measures";

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
  const wanted = { filter, sources: postedSources, dimension };
  const [known, sums] = await Promise.all([findSources(db, "posted"), readSums(db, wanted)]);
  const keys = [...sums.keys()];
  if (keys.length === 0) return new Map();
  const [windows, employers, newest, values] = await Promise.all([
    findWindows(db, { ...wanted, keys }),
    readEmployers(db, wanted),
    findNewestPostings(db, { ...wanted, keys }),
    readValues(db, {
      condition: observationCondition(filter, postedSources),
      key: dimensionKey(dimension),
      keys: [...sums].flatMap(([key, cell]) => (isHeldOneByOne(cell, known) ? [key] : [])),
    }),
  ]);
  return new Map(
    [...sums].map(([key, cell]) => [
      key,
      toStatistics({
        measures: values.get(key) ?? toMeasures(cell),
        sources: known.flatMap((one) => withCount(one, cell)),
        employers: employers.get(key) ?? null,
        years: windows.get(key) ?? null,
        newest: newest.get(key) ?? null,
      }),
    ]),
  );
}

/** The window of a year is that year. */
async function findWindows(
  db: Database,
  {
    dimension,
    keys,
    ...others
  }: {
    filter: CellFilter;
    sources: SQL;
    dimension: CellDimension | null;
    keys: readonly string[];
  },
): Promise<Map<string, Window>> {
  if (dimension !== "year") return readWindows(db, { ...others, dimension, keys });
  return new Map(
    keys.map((key) => [key, key === "0" ? null : { first: Number(key), last: Number(key) }]),
  );
}

function withCount(source: StatisticsSource, { bySource }: CellSums) {
  const n = bySource.get(source.slug);
  return n === undefined ? [] : [{ ...source, n }];
}

function toStatistics({
  measures,
  sources,
  employers,
  years,
  newest,
}: {
  measures: CellMeasures;
  sources: CellStatistics["sources"];
  employers: EmployerCounts | null;
  years: Window;
  newest: string | null;
}): CellStatistics {
  const days = [newest, ...sources.map(({ publishedOn }) => publishedOn)];
  return {
    ...publishCell({ ...measures, employers }),
    years,
    sources,
    updatedOn: days.reduce((a, b) => ((a ?? "") > (b ?? "") ? a : b), null),
  };
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
