import type { Percentiles as StripPercentiles } from "@/components/charts/percentiles";
import type { MedianInterval } from "@/domain/statistics/median-interval";
import type { PublishedCell } from "@/domain/statistics/publish-cell";
import type { Percentiles } from "@/domain/statistics/summary";

/** The middles of a cell's ranges as a strip draws them; `null` when nothing may be shown. */
export function stripOf(cell: PublishedCell): StripPercentiles | null {
  return join(cell.middle, cell.medianInterval);
}

/** The low ends, middles and high ends of a cell's ranges, each as a strip. */
export function endStripsOf(cell: PublishedCell) {
  return {
    low: join(cell.low, cell.lowInterval),
    middle: stripOf(cell),
    high: join(cell.high, cell.highInterval),
  };
}

function join(
  percentiles: Percentiles | null,
  interval: MedianInterval | null,
): StripPercentiles | null {
  if (!percentiles || !interval) return null;
  return { ...percentiles, medianLow: interval.low, medianHigh: interval.high };
}
