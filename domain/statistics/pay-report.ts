import type { CellAddress } from "./cell-address";
import type { CellStatistics } from "./cell-statistics";

/** What a cell is divided by on its page. */
export const reportDimensions = ["year", "level", "country", "workplace"] as const;
export type ReportDimension = (typeof reportDimensions)[number];

/** One value of a dimension: "" where it is not known or small parts are merged; year 0 likewise. */
export interface KeyedCell {
  key: string;
  cell: CellStatistics;
}

/** All that a salary page, its JSON and its CSV say: one computation, three forms. */
export interface PayReport {
  address: CellAddress;
  /** Version of the salary method. */
  method: string;
  cell: CellStatistics;
  /** The same role and narrowing, divided; a dimension's own narrowing is lifted. */
  parts: Record<ReportDimension, KeyedCell[]>;
  /** Larger cells to read beside a thin or missing one, nearest first; empty for a solid cell. */
  broader: { address: CellAddress; cell: CellStatistics }[];
}

/** Cells that may stand in for one with too little data, nearest first. */
export function broaderAddresses(
  address: CellAddress,
  parentOf: (role: string) => string | null,
): CellAddress[] {
  const wider: CellAddress[] = [];
  let widest = address;
  for (const part of ["year", "workplace", "level"] as const) {
    if (widest[part] === null) continue;
    widest = { ...widest, [part]: null };
    wider.push(widest);
  }
  const parent = parentOf(address.role);
  return [
    ...(parent ? [{ ...address, role: parent }] : []),
    ...wider,
    ...(parent && wider.length > 0 ? [{ ...widest, role: parent }] : []),
    ...(address.country === null ? [] : [{ ...widest, country: null }]),
    ...(parent && address.country !== null ? [{ ...widest, role: parent, country: null }] : []),
  ];
}
