import type { Database } from "@/db/connect";
import { methodVersion } from "@/domain/salary/judge/method-version";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";
import type { KeyedCell } from "@/domain/statistics/pay-report";
import { findCell, findCells } from "./find-cell";

/** Pay of all roles, for the page they are chosen from. */
export type PayOverview = {
  method: string;
  /** All roles, worldwide. */
  world: CellStatistics;
  /** The country with most ranges, in which the roles are compared; `null` without any. */
  country: { code: string; cell: CellStatistics; roles: KeyedCell[] } | null;
  /** All roles by country, most ranges first; "" where it is not known. */
  countries: KeyedCell[];
  /** Years that have ranges, newest first. */
  years: number[];
};

/** Compares the roles in one country, since who posts where differs more than roles do. */
export async function findPayOverview(db: Database): Promise<PayOverview> {
  const [world, byCountry, byYear] = await Promise.all([
    findCell(db, {}),
    findCells(db, {}, "country"),
    findCells(db, {}, "year"),
  ]);
  const countries = listByCount(byCountry);
  const largest = countries.find(({ key }) => key !== "");
  return {
    method: methodVersion,
    world,
    country: largest
      ? {
          code: largest.key,
          cell: largest.cell,
          roles: listByMedian(await findCells(db, { country: largest.key }, "role")),
        }
      : null,
    countries,
    years: [...byYear.keys()]
      .map(Number)
      .filter((year) => year > 0)
      .sort((a, b) => b - a),
  };
}

function listByCount(cells: ReadonlyMap<string, CellStatistics>): KeyedCell[] {
  return list(cells).sort(
    (a, b) =>
      Number(a.key === "") - Number(b.key === "") ||
      b.cell.n - a.cell.n ||
      (a.key < b.key ? -1 : 1),
  );
}

function listByMedian(cells: ReadonlyMap<string, CellStatistics>): KeyedCell[] {
  const median = ({ cell }: KeyedCell) => cell.middle?.p50 ?? 0;
  return list(cells).sort((a, b) => median(b) - median(a) || b.cell.n - a.cell.n);
}

function list(cells: ReadonlyMap<string, CellStatistics>): KeyedCell[] {
  return [...cells].map(([key, cell]) => ({ key, cell }));
}
