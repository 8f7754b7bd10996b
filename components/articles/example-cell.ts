import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { examplePayCell } from "@/domain/article/example-pay-cell";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";

/** What is read of an element, with single spaces, for tests. */
export const textOf = (element: ReactElement) =>
  renderToStaticMarkup(element)
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");

/** A cell of `n` ranges from 2022 to 2025, for tests. */
export const exampleCell = (n: number, median?: number): CellStatistics => ({
  ...examplePayCell(n, median),
  precision: "exact",
  employers: null,
  low: null,
  high: null,
  lowInterval: null,
  highInterval: null,
  histogram: null,
  years: { first: 2022, last: 2025 },
  sources: [],
  updatedOn: "2025-01-19",
});
