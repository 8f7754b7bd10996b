import { roundToSignificant } from "@/domain/salary/format-money";
import type { PayCell } from "./choose-role-pay";

/** How far the median of A lies above that of B, in US dollars a year; negative when below. */
export interface MedianDifference {
  amount: number;
  /** In percent of B's median. */
  percent: number;
  /** Ends of the interval, which covers the difference as often as those of the medians do. */
  low: number;
  high: number;
  /** 0.95, or less when one sample is too small for it. */
  coverage: number;
  /** Which median is higher beyond doubt; `null` when the interval holds zero. */
  higher: "a" | "b" | null;
}

/**
 * The difference of two published medians with an interval recovered from theirs: each median's
 * distance to the near end of its interval is squared and added (MOVER: Zou and Donner 2008,
 * "Construction of confidence limits about effect measures", Statistics in Medicine 27). It needs
 * no shape of the distributions and follows from numbers that are on the page. `null` when a
 * median may not be shown.
 */
export function compareMedians(a: PayCell, b: PayCell): MedianDifference | null {
  if (!a.middle || !b.middle || !a.medianInterval || !b.medianInterval) return null;
  const [medianA, medianB] = [a.middle.p50, b.middle.p50];
  const amount = medianA - medianB;
  const low = amount - Math.hypot(medianA - a.medianInterval.low, b.medianInterval.high - medianB);
  const high = amount + Math.hypot(a.medianInterval.high - medianA, medianB - b.medianInterval.low);
  return {
    amount,
    percent: (100 * amount) / medianB,
    low: roundToSignificant(low),
    high: roundToSignificant(high),
    coverage: Math.min(a.medianInterval.coverage, b.medianInterval.coverage),
    higher: low > 0 ? "a" : high < 0 ? "b" : null,
  };
}
