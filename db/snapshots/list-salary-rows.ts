import type { Database } from "@/db/connect";
import { findCells } from "@/db/salaries/find-cell";
import { methodVersion } from "@/domain/salary/judge/method-version";
import type { Row } from "@/domain/snapshot/dataset";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";

/**
 * Rows of the open dataset `salaries`: every role, then it by level, by year, by country, and by
 * country and level. Values nobody stated have no row. The same rules of disclosure and rounding
 * hold as on the pages, since it is the same query.
 */
export async function* listSalaryRows(db: Database): AsyncGenerator<Row> {
  for (const [role, cell] of inOrder(await findCells(db, {}, "role"))) {
    yield toRow({ role }, cell);
    for (const [level, part] of inOrder(await findCells(db, { role }, "level"))) {
      yield toRow({ role, level }, part);
    }
    for (const [year, part] of inOrder(await findCells(db, { role }, "year"))) {
      yield toRow({ role, year: Number(year) }, part);
    }
    for (const [country, part] of inOrder(await findCells(db, { role }, "country"))) {
      yield toRow({ role, country }, part);
      if (part.disclosure.shown) yield* listLevels(db, role, country);
    }
  }
}

async function* listLevels(db: Database, role: string, country: string): AsyncGenerator<Row> {
  for (const [level, cell] of inOrder(await findCells(db, { role, country }, "level"))) {
    yield toRow({ role, country, level }, cell);
  }
}

function inOrder(cells: ReadonlyMap<string, CellStatistics>): [string, CellStatistics][] {
  return [...cells]
    .filter(([key]) => key !== "" && key !== "0")
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

type RowKey = { role: string; country?: string; level?: string; year?: number };

const notShown = { p10: null, p25: null, p50: null, p75: null, p90: null };

function toRow({ role, country = "", level = "", year }: RowKey, cell: CellStatistics): Row {
  const { disclosure, middle, medianInterval, employers, years } = cell;
  return {
    role,
    country: country || null,
    level: level || null,
    year: year ?? null,
    n: cell.n,
    status: sayStatus(disclosure),
    ...(middle ?? notShown),
    median_low: medianInterval?.low ?? null,
    median_high: medianInterval?.high ?? null,
    low_p50: cell.low?.p50 ?? null,
    high_p50: cell.high?.p50 ?? null,
    precision: cell.precision,
    employers: employers?.distinct ?? null,
    first_year: years?.first ?? null,
    last_year: years?.last ?? null,
    updated_on: cell.updatedOn,
    sources: cell.sources.map(({ slug }) => slug).sort(),
    method: methodVersion,
  };
}

function sayStatus(disclosure: CellStatistics["disclosure"]): string {
  if (!disclosure.shown) return disclosure.reason;
  return disclosure.thin ? "thin" : "shown";
}
