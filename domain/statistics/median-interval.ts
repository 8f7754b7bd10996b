import type { Distribution } from "./distribution";

const confidence = 0.95;
const normalQuantile = 1.959964;
/** Up to here the binomial sum is exact; 0.5^n is still a normal double. */
const largestExact = 1000;

/** Two values between which the median of the population lies with the given coverage. */
export interface MedianInterval {
  low: number;
  high: number;
  /** At least 0.95 from six values on; five values reach 0.9375 at most. */
  coverage: number;
}

/**
 * An interval of the median from order statistics: nothing is assumed about the shape of the
 * distribution (Conover, Practical Nonparametric Statistics, 3rd ed., section 3.2). The narrowest
 * symmetric pair of ranks that covers 95 %; with fewer than six values the smallest and the
 * largest, and their lower coverage is said. `null` below two values.
 */
export function medianInterval(distribution: Distribution): MedianInterval | null {
  if (distribution.n < 2) return null;
  const { lowRank, coverage } = medianIntervalRanks(distribution.n);
  return {
    low: distribution.valueAtRank(lowRank),
    high: distribution.valueAtRank(distribution.n + 1 - lowRank),
    coverage,
  };
}

/** The lower rank of the interval for n ≥ 2 values; the upper one is n + 1 − lowRank. */
export function medianIntervalRanks(n: number): { lowRank: number; coverage: number } {
  if (n > largestExact) {
    const lowRank = Math.floor((n - normalQuantile * Math.sqrt(n)) / 2);
    return { lowRank, coverage: confidence };
  }
  // P(fewer than r of n values lie below the median), summed from r = 1 upwards.
  let probability = 0.5 ** n;
  let tail = probability;
  let lowRank = 1;
  for (let successes = 1; successes < n / 2; successes += 1) {
    probability *= (n - successes + 1) / successes;
    if (tail + probability > (1 - confidence) / 2) break;
    tail += probability;
    lowRank = successes + 1;
  }
  return { lowRank, coverage: 1 - 2 * tail };
}
