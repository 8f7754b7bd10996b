import { roundToSignificant } from "@/domain/salary/format-money";
import { bootstrapMedianDifference } from "@/domain/statistics/bootstrap-median-difference";
import { sketchDistribution } from "@/domain/statistics/distribution";
import type { QuantileSketch } from "@/domain/statistics/quantile-sketch";
import type { PayCell } from "./choose-role-pay";

/** How far the median of A lies above that of B, in US dollars a year; negative when below. */
export interface MedianDifference {
  amount: number;
  /** In percent of B's median. */
  percent: number;
  /** Ends of the interval. */
  low: number;
  high: number;
  /** 0.95, or less when one sample is too small for it. */
  coverage: number;
  /** Which median is higher beyond doubt; `null` when the interval holds zero. */
  higher: "a" | "b" | null;
}

/** The published figures of a cell and the sketch of its ranges behind them. */
export interface SketchedCell {
  cell: PayCell;
  sketch: QuantileSketch;
}

const confidence = 0.95;

/**
 * The difference of two published medians with a bootstrap interval from the sketches. `null` when
 * a median may not be shown.
 */
export function compareMedians(a: SketchedCell, b: SketchedCell): MedianDifference | null {
  const [shownA, shownB] = [a.cell, b.cell];
  if (!shownA.middle || !shownB.middle || !shownA.medianInterval || !shownB.medianInterval) {
    return null;
  }
  const interval = drawInterval(a, b);
  if (!interval) return null;
  const amount = shownA.middle.p50 - shownB.middle.p50;
  // Sketches are within 0.5 % of the medians as they are published, so these may fall outside.
  const low = roundToSignificant(Math.min(interval.low, amount));
  const high = roundToSignificant(Math.max(interval.high, amount));
  return {
    amount,
    percent: (100 * amount) / shownB.middle.p50,
    low,
    high,
    coverage: Math.min(confidence, shownA.medianInterval.coverage, shownB.medianInterval.coverage),
    higher: low > 0 ? "a" : high < 0 ? "b" : null,
  };
}

/** Always drawn from the same side, so that a pair turned round has the same interval turned round. */
function drawInterval(a: SketchedCell, b: SketchedCell): { low: number; high: number } | null {
  const isTurned = orderOf(a) < orderOf(b);
  const [first, second] = isTurned ? [b, a] : [a, b];
  const drawn = bootstrapMedianDifference(
    sketchDistribution(first.sketch),
    sketchDistribution(second.sketch),
  );
  return drawn && isTurned ? { low: -drawn.high, high: -drawn.low } : drawn;
}

/** Text in which different cells differ; which one comes first is of no account. */
function orderOf({ sketch }: SketchedCell): string {
  return JSON.stringify([...sketch].sort(([one], [other]) => one - other));
}
