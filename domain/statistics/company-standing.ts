import { smallestShown, smallestSolid } from "./disclosure";
import { exactDistribution } from "./distribution";
import { type MedianInterval, medianInterval } from "./median-interval";
import { percentile } from "./percentile";

/** Where the posted ranges of one employer stand in their markets, in percent. */
export type CompanyStanding =
  | { shown: false; n: number }
  | {
      shown: true;
      /** Ranges that have a market to be compared with. */
      n: number;
      /** Fewer than 30. */
      thin: boolean;
      /** The median of their percentiles, 0 to 100. */
      median: number;
      /** From order statistics; with five ranges its coverage is 93.75 %. */
      interval: MedianInterval;
      /** Every percentile, the lowest first. */
      percentiles: number[];
    };

/**
 * Sums up where the ranges of an employer stand, each by its percentile in its own market: the
 * median, with an interval that assumes no shape. Below five ranges nothing is said. The interval
 * says how far the median may be off because there are only so many ranges; how sure each market is
 * of itself is not in it.
 */
export function summariseStandings(percentiles: readonly number[]): CompanyStanding {
  const n = percentiles.length;
  const distribution = exactDistribution(percentiles);
  const interval = medianInterval(distribution);
  if (n < smallestShown || interval === null) return { shown: false, n };
  return {
    shown: true,
    n,
    thin: n < smallestSolid,
    median: percentile(distribution, 50),
    interval,
    percentiles: [...percentiles].sort((a, b) => a - b),
  };
}
