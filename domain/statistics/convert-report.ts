import { roundToSignificant } from "@/domain/salary/format-money";
import type { CellStatistics } from "./cell-statistics";
import type { DatedRate } from "./display-currency";
import type { Histogram } from "./histogram";
import type { MedianInterval } from "./median-interval";
import { type KeyedCell, type PayReport, reportDimensions } from "./pay-report";
import type { Percentiles } from "./summary";

/**
 * A report with every amount in another currency: each published figure times the one rate,
 * rounded to three significant digits like the figure itself. Counts, intervals' coverage and
 * what may be shown stay as they are. A conversion for reading: data and downloads keep the
 * figures that were computed.
 */
export function convertReport(report: PayReport, { perUsd }: DatedRate): PayReport {
  const convert = (cell: CellStatistics) => convertCell(cell, perUsd);
  const convertPart = ({ key, cell }: KeyedCell) => ({ key, cell: convert(cell) });
  const parts = Object.fromEntries(
    reportDimensions.map((dimension) => [dimension, report.parts[dimension].map(convertPart)]),
  ) as PayReport["parts"];
  return {
    ...report,
    cell: convert(report.cell),
    parts,
    broader: report.broader.map(({ address, cell }) => ({ address, cell: convert(cell) })),
  };
}

function convertCell(cell: CellStatistics, perUsd: number): CellStatistics {
  return {
    ...cell,
    low: convertPercentiles(cell.low, perUsd),
    middle: convertPercentiles(cell.middle, perUsd),
    high: convertPercentiles(cell.high, perUsd),
    lowInterval: convertInterval(cell.lowInterval, perUsd),
    medianInterval: convertInterval(cell.medianInterval, perUsd),
    highInterval: convertInterval(cell.highInterval, perUsd),
    histogram: convertHistogram(cell.histogram, perUsd),
  };
}

function convertPercentiles(percentiles: Percentiles | null, perUsd: number): Percentiles | null {
  if (!percentiles) return null;
  const { p10, p25, p50, p75, p90 } = percentiles;
  const convert = (amount: number) => roundToSignificant(amount * perUsd);
  return {
    p10: p10 === null ? null : convert(p10),
    p25: convert(p25),
    p50: convert(p50),
    p75: convert(p75),
    p90: p90 === null ? null : convert(p90),
  };
}

function convertInterval(interval: MedianInterval | null, perUsd: number): MedianInterval | null {
  return (
    interval && {
      low: roundToSignificant(interval.low * perUsd),
      high: roundToSignificant(interval.high * perUsd),
      coverage: interval.coverage,
    }
  );
}

/** Bars of equal width in round dollars are bars of equal width that are no longer round. */
function convertHistogram(histogram: Histogram | null, perUsd: number): Histogram | null {
  return (
    histogram && {
      ...histogram,
      bars: histogram.bars.map(({ from, to, count }) => ({
        from: Math.round(from * perUsd),
        to: Math.round(to * perUsd),
        count,
      })),
    }
  );
}
