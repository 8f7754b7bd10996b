import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import type { Repair } from "@/domain/salary/verdict";
import { componentsFor, type Market, shareBelow } from "./market";
import { measure } from "./measure";
import type { Hypothesis, Reading } from "./reading";
import { thresholds } from "./thresholds";

const mostRepairs = 4;
/** A repair this many times less likely than the best one is no help to a moderator. */
const leastShareOfBest = 0.002;

/** One reading as a repair: its annual middle and where that stands among posted ranges. */
export function toRepair(reading: Reading, market: Market, reference: PayReference): Repair | null {
  const measured = measure(reading, reference);
  if (!measured) return null;
  const share = shareBelow(componentsFor(market, reading.currency), measured.middle);
  return {
    ...reading,
    annualUsd: Math.round(Math.exp(measured.middle)),
    percentile: Math.round(share * 1000) / 10,
  };
}

/** Ends in order and no wider than what would be held again. */
function hasSoundEnds({ min, max }: Reading): boolean {
  return min === null || max === null || (min <= max && max <= min * thresholds.width.hold);
}

/** The best readings as repairs, likeliest first, no reading twice. */
export function buildRepairs(
  hypotheses: readonly Hypothesis[],
  market: Market,
  reference: PayReference,
): Repair[] {
  const repairs: Repair[] = [];
  const best = hypotheses[0]?.weight ?? 0;
  for (const { reading, weight } of hypotheses) {
    if (weight < best * leastShareOfBest || repairs.length === mostRepairs) break;
    const { min, max, currency, period } = reading;
    const isKnown = repairs.some(
      (one) =>
        one.min === min && one.max === max && one.currency === currency && one.period === period,
    );
    const repair = isKnown || !hasSoundEnds(reading) ? null : toRepair(reading, market, reference);
    if (repair) repairs.push(repair);
  }
  return repairs;
}
