import { bucketFloor, bucketMiddle, bucketOf, bucketRatio } from "./log-bucket";
import type { QuantileSketch } from "./quantile-sketch";

/** Values that can be asked for ranks and counts, known one by one or from a sketch. */
export interface Distribution {
  /** How many values. */
  readonly n: number;
  /** `exact`: from the values themselves; `sketch`: within 0.5 %, from log buckets. */
  readonly precision: "exact" | "sketch";
  /** The value of a rank from 1 (the smallest) to n. Throws outside. */
  valueAtRank(rank: number): number;
  /** How many values are smaller than `value`; from a sketch possibly a fraction. */
  countBelow(value: number): number;
  /** How many values equal `value`; 0 from a sketch, where equal values are not told apart. */
  countEqual(value: number): number;
}

/** The distribution of values that are all known. */
export function exactDistribution(values: readonly number[]): Distribution {
  const sorted = Float64Array.from(values).sort();
  const below = (value: number) => partition(sorted.length, (at) => (sorted[at] ?? 0) < value);
  const upTo = (value: number) => partition(sorted.length, (at) => (sorted[at] ?? 0) <= value);
  return {
    n: sorted.length,
    precision: "exact",
    valueAtRank: (rank) => sorted[requireRank(rank, sorted.length) - 1] ?? Number.NaN,
    countBelow: below,
    countEqual: (value) => upTo(value) - below(value),
  };
}

/** The distribution of which only a sketch is known. */
export function sketchDistribution(sketch: QuantileSketch): Distribution {
  const buckets = [...sketch].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  const cumulated: number[] = [];
  let n = 0;
  for (const [, count] of buckets) {
    n += count;
    cumulated.push(n);
  }
  const bucketAt = (at: number) => buckets[at]?.[0] ?? Number.NaN;
  return {
    n,
    precision: "sketch",
    valueAtRank: (rank) => {
      const wanted = requireRank(rank, n);
      return bucketMiddle(
        bucketAt(partition(buckets.length, (at) => (cumulated[at] ?? n) < wanted)),
      );
    },
    countBelow: (value) => {
      if (!(value > 0)) return 0;
      const bucket = bucketOf(value);
      const at = partition(buckets.length, (index) => bucketAt(index) < bucket);
      const before = at === 0 ? 0 : (cumulated[at - 1] ?? 0);
      if (bucketAt(at) !== bucket) return before;
      // Inside a bucket values are taken as evenly spread on the log scale.
      const share = Math.log(value / bucketFloor(bucket)) / Math.log(bucketRatio);
      return before + share * (buckets[at]?.[1] ?? 0);
    },
    countEqual: () => 0,
  };
}

/** The first index for which `isBefore` is false, among indexes where it is true first. */
function partition(length: number, isBefore: (at: number) => boolean): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const at = (from + to) >> 1;
    if (isBefore(at)) from = at + 1;
    else to = at;
  }
  return from;
}

function requireRank(rank: number, n: number): number {
  if (!(Number.isInteger(rank) && rank >= 1 && rank <= n)) {
    throw new RangeError(`There is no rank ${rank} among ${n} values.`);
  }
  return rank;
}
