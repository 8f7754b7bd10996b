import type { Database } from "@/db/connect";
import { findRole } from "@/domain/role/taxonomy";
import { methodVersion } from "@/domain/salary/judge/method-version";
import type { CellAddress } from "@/domain/statistics/cell-address";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";
import {
  broaderAddresses,
  type KeyedCell,
  type PayReport,
  type ReportDimension,
} from "@/domain/statistics/pay-report";
import type { CellFilter } from "./cell-filter";
import { findCell, findCells } from "./find-cell";

const mostBroader = 2;

/** Everything a page about the pay of a cell says. */
export async function findPayReport(db: Database, address: CellAddress): Promise<PayReport> {
  const [cell, year, level, country, workplace] = await Promise.all([
    findCell(db, toFilter(address)),
    divide(db, address, "year"),
    divide(db, address, "level"),
    divide(db, address, "country"),
    divide(db, address, "workplace"),
  ]);
  return {
    address,
    method: methodVersion,
    cell,
    parts: { year, level, country, workplace },
    broader: isSolid(cell) ? [] : await findBroader(db, address),
  };
}

function isSolid({ disclosure }: CellStatistics): boolean {
  return disclosure.shown && !disclosure.thin;
}

function toFilter({ year, ...others }: CellAddress): CellFilter {
  return { ...others, fromYear: year, toYear: year };
}

async function divide(
  db: Database,
  address: CellAddress,
  dimension: ReportDimension,
): Promise<KeyedCell[]> {
  const cells = await findCells(db, toFilter({ ...address, [dimension]: null }), dimension);
  const parts = [...cells].map(([key, cell]) => ({ key, cell }));
  return parts.sort(
    (a, b) =>
      Number(a.key === "") - Number(b.key === "") ||
      (dimension === "country" ? b.cell.n - a.cell.n : 0) ||
      (a.key < b.key ? -1 : 1),
  );
}

async function findBroader(db: Database, address: CellAddress): Promise<PayReport["broader"]> {
  const parentOf = (role: string) => findRole(role)?.parent ?? null;
  const found: PayReport["broader"] = [];
  for (const wider of broaderAddresses(address, parentOf)) {
    const cell = await findCell(db, toFilter(wider));
    if (isSolid(cell)) found.push({ address: wider, cell });
    if (found.length === mostBroader) break;
  }
  return found;
}
