import type { Distribution } from "./distribution";

const normalQuantile = 1.959964;

/** Where a value stands among others, in percent of them that lie below it. */
export interface Standing {
  /** 0 to 100; equal values count half. */
  percentile: number;
  /** A 95 % interval of the percentile, Wilson's score interval, in percent. */
  low: number;
  high: number;
  n: number;
}

/**
 * The standing of `value` in a distribution, with its uncertainty for that many values
 * (Wilson 1927). `null` when there are no values.
 */
export function findStanding(distribution: Distribution, value: number): Standing | null {
  const { n } = distribution;
  if (n === 0) return null;
  const share = (distribution.countBelow(value) + distribution.countEqual(value) / 2) / n;
  const squared = normalQuantile ** 2;
  const centre = (share + squared / (2 * n)) / (1 + squared / n);
  const spread = Math.sqrt((share * (1 - share)) / n + squared / (4 * n * n));
  const reach = (normalQuantile * spread) / (1 + squared / n);
  return {
    percentile: 100 * share,
    low: 100 * Math.max(0, centre - reach),
    high: 100 * Math.min(1, centre + reach),
    n,
  };
}

/** Half the width of the interval in whole points, as in "P35, ±6 points". */
export function standingMargin({ low, high }: Standing): number {
  return Math.ceil((high - low) / 2);
}
