import type { StatisticsSource } from "@/domain/statistics/cell-statistics";
import { sketchDistribution } from "@/domain/statistics/distribution";
import { sketchSize } from "@/domain/statistics/quantile-sketch";
import type { CellSums } from "./read-sums";
import type { CellMeasures } from "./read-values";

/** From here on a sketch is as good as the values and much faster. */
const smallestSketched = 1000;

/** Whether a cell is small and of no source that is held as an aggregate: then it is exact. */
export function isHeldOneByOne(
  { middle, bySource }: CellSums,
  sources: readonly StatisticsSource[],
): boolean {
  const isAggregate = ({ slug, detail }: StatisticsSource) =>
    detail === "aggregate" && bySource.has(slug);
  return sketchSize(middle) < smallestSketched && !sources.some(isAggregate);
}

/** The distributions of a cell from its sketches. */
export function toMeasures({ low, middle, high }: CellSums): CellMeasures {
  return {
    low: sketchDistribution(low),
    middle: sketchDistribution(middle),
    high: sketchDistribution(high),
  };
}
