import { scale } from "./collect-amounts";
import type { Amount } from "./figure";

export interface SharedEnds {
  low: number;
  high: number;
  /** The first end read by itself, where thousands were inferred without a multiplier. */
  literalLow: number | null;
}

/** What is said for the smaller end when the other end is in this multiplier: `800k-1.2M`. */
const nextSmaller: ReadonlyMap<number, number> = new Map([
  [1e6, 1e3],
  [1e7, 1e5],
  [1e5, 1e3],
  [1e9, 1e6],
  [1e8, 1e4],
]);
/** A shared end is not further from the other than this factor. */
const widestShared = 25;

function fitsBelow(low: number, high: number): boolean {
  return low <= high && low * widestShared >= high;
}

/** `120-150k`: the bare first end takes the multiplier of the second where it fits below it. */
function shareFromSecond(bare: Amount, other: Amount): number {
  const multiplier = other.number.multiplier ?? 1;
  if (bare.number.value === 0) return 0;
  if (bare.number.value <= other.number.value) return scale(bare.number.value, multiplier);
  const smaller = nextSmaller.get(multiplier);
  const full = smaller === undefined ? bare.value : scale(bare.value, smaller);
  return bare.value < 1000 && fitsBelow(full, other.value) ? full : bare.value;
}

/** `$150K - 180`: the bare second end takes the multiplier of the first. */
function shareFromFirst(bare: Amount, other: Amount): number {
  const multiplier = other.number.multiplier ?? 1;
  const { value } = bare.number;
  const fits =
    value < multiplier && value >= other.number.value && value <= other.number.value * widestShared;
  return fits ? scale(value, multiplier) : bare.value;
}

/** `55-70.000`, `$80-90,000`: thousands written out at the second end only. */
function shareThousands(a: Amount, b: Amount): SharedEnds {
  const thousands = a.value * 1000;
  const isShared = a.value < 1000 && a.value > 0 && b.value % 500 === 0 && !a.number.marked;
  if (isShared && b.number.marked && b.value >= 1000 && fitsBelow(thousands, b.value)) {
    return { low: thousands, high: b.value, literalLow: a.value };
  }
  return { low: a.value, high: b.value, literalLow: null };
}

/** The two ends of a range in full units, a multiplier on one end shared where it must be. */
export function shareMultiplier(a: Amount, b: Amount): SharedEnds {
  const first = a.number.multiplier;
  const second = b.number.multiplier;
  if (first === null && second === null) return shareThousands(a, b);
  if (first === null) return { low: shareFromSecond(a, b), high: b.value, literalLow: null };
  if (second === null) return { low: a.value, high: shareFromFirst(b, a), literalLow: null };
  return { low: a.value, high: b.value, literalLow: null };
}
