import type { PayNode } from "@/domain/salary/reference/pay-reference-shape";

/** The value below which `share` of the values lie, between order statistics linearly. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const low = Math.floor(at);
  const below = sorted[low] ?? Number.NaN;
  const above = sorted[Math.min(low + 1, sorted.length - 1)] ?? Number.NaN;
  return below + (above - below) * (at - low);
}

export function median(values: readonly number[]): number {
  return quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}

/** Half the width of the middle 68.3 % of a Student t with 5 degrees of freedom and scale 1. */
const middleHalfWidthOfT5 = 1.111;

/** Scale of the Student t with 5 degrees of freedom that has the sample's middle 68.3 %. */
export function robustSpread(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (quantile(sorted, 0.8415) - quantile(sorted, 0.1585)) / 2 / middleHalfWidthOfT5;
}

export interface ShrinkStrength {
  /** How many ranges the parent's centre weighs. */
  center: number;
  /** How many ranges the parent's spread weighs. */
  spread: number;
}

/**
 * The node of a sample under a parent: centre and squared spread are averages of the sample's and
 * the parent's, weighted by the sample's size and the strength of the parent.
 */
export function shrinkNode(
  values: readonly number[],
  parent: { center: number; spread: number },
  strength: ShrinkStrength,
): PayNode {
  const n = values.length;
  if (n === 0) return [parent.center, parent.spread, 0];
  const center = (n * median(values) + strength.center * parent.center) / (n + strength.center);
  const own = n >= 4 ? robustSpread(values) : parent.spread;
  const variance = (n * own ** 2 + strength.spread * parent.spread ** 2) / (n + strength.spread);
  return [center, Math.sqrt(variance), n];
}
