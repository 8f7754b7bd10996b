import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import { componentsFor, likelihood, type Market, marketMiddleUsd } from "./market";
import { measure } from "./measure";
import type { Reading } from "./reading";

/** The end of a range that does not belong to the market, while the other one does. */
export interface OddEnd {
  end: "min" | "max";
  /** The amounts of the odd end and of the other. */
  odd: number;
  usual: number;
  /** Ratio of the odd end to the usual place of that end in the market. */
  ratio: number;
}

/** An end is usual when it is at least this likely beside the middle of the market… */
const usualShare = 0.05;
/** …and odd when it is this many times less likely than the other end. */
const oddFactor = 8;

/** How likely one end is by itself, relative to the same end of a range in the market's middle. */
function judgeEnd(reading: Reading, market: Market, reference: PayReference) {
  const measured = measure(reading, reference);
  if (!measured) return null;
  const components = componentsFor(market, reading.currency);
  const middle = Math.log(marketMiddleUsd(components));
  const share =
    likelihood(market, components, measured.middle) / likelihood(market, components, middle);
  return { share, ratio: Math.exp(measured.middle - middle) };
}

/** Tests the two ends of a range apart and finds the one that is odd, if the other is usual. */
export function findOddEnd(
  reading: Reading,
  market: Market,
  reference: PayReference,
): OddEnd | null {
  const { min, max } = reading;
  if (min === null || max === null) return null;
  const low = judgeEnd({ ...reading, max: null }, market, reference);
  const high = judgeEnd({ ...reading, min: null }, market, reference);
  if (!low || !high) return null;
  if (high.share > usualShare && low.share * oddFactor < high.share) {
    return { end: "min", odd: min, usual: max, ratio: low.ratio };
  }
  if (low.share > usualShare && high.share * oddFactor < low.share) {
    return { end: "max", odd: max, usual: min, ratio: high.ratio };
  }
  return null;
}
