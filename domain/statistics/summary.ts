import { roundToSignificant } from "@/domain/salary/format-money";
import { coarseStepAbove, coarseStepBelow } from "./coarse-step";
import type { Disclosure } from "./disclosure";
import type { Distribution } from "./distribution";
import { type MedianInterval, medianInterval, medianIntervalRanks } from "./median-interval";
import { percentile } from "./percentile";

/** The five published percentiles, rounded to three significant digits. */
export interface Percentiles {
  /** `null` under the number of observations that P10 and P90 need. */
  p10: number | null;
  p25: number;
  p50: number;
  p75: number;
  p90: number | null;
}

/**
 * The percentiles of a distribution that may be shown, rounded to three significant digits, or
 * `null` where nothing may be.
 */
export function publishedPercentiles(
  distribution: Distribution,
  disclosure: Disclosure,
): Percentiles | null {
  if (!disclosure.shown) return null;
  const at = (p: number) => roundToSignificant(percentile(distribution, p));
  const { tails } = disclosure;
  return {
    p10: tails ? at(10) : null,
    p25: at(25),
    p50: at(50),
    p75: at(75),
    p90: tails ? at(90) : null,
  };
}

/**
 * The interval of the median as it may be shown, or `null`: rounded like the median; where its
 * ends are the smallest and the largest value, outwards to coarse steps. It is then a little
 * wider than it had to be, and says neither of the two.
 */
export function publishedMedianInterval(
  distribution: Distribution,
  disclosure: Disclosure,
): MedianInterval | null {
  const interval = disclosure.shown ? medianInterval(distribution) : null;
  if (!interval) return null;
  const { low, high, coverage } = interval;
  return medianIntervalRanks(distribution.n).lowRank === 1
    ? { low: coarseStepBelow(low), high: coarseStepAbove(high), coverage }
    : { low: roundToSignificant(low), high: roundToSignificant(high), coverage };
}
