import { formatAmount } from "@/domain/salary/format-money";

/** A distribution of pay in one currency per year. */
export interface Percentiles {
  /** `null` when the sample is too small for the tails. */
  p10: number | null;
  p25: number;
  p50: number;
  p75: number;
  p90: number | null;
  /** 95 % interval of the median. */
  medianLow: number;
  medianHigh: number;
}

/** All numbers of a distribution, for a scale that must hold them. */
export function amountsOf(percentiles: Percentiles): number[] {
  const { p10, p25, p50, p75, p90, medianLow, medianHigh } = percentiles;
  return [p10, p25, p50, p75, p90, medianLow, medianHigh].filter((value) => value !== null);
}

/** The distribution in words, for those who do not see the strip. */
export function describePercentiles(percentiles: Percentiles, currency: string): string {
  const { p10, p25, p50, p75, p90, medianLow, medianHigh } = percentiles;
  const say = formatAmount;
  const tails =
    p10 === null || p90 === null ? "" : ` Eight of ten lie from ${say(p10)} to ${say(p90)}.`;
  return (
    `Median ${currency} ${say(p50)}, 95 % interval ${say(medianLow)} to ${say(medianHigh)}. ` +
    `Half lie from ${say(p25)} to ${say(p75)}.${tails}`
  );
}
