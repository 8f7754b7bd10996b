import type { Distribution } from "./distribution";

/**
 * The median of one resample, with replacement, of all n values of a distribution. The resample is
 * not drawn value by value: its middle ranks are those of n even random numbers, which follow a
 * beta distribution (David and Nagaraja, Order Statistics, 3rd ed., section 2.1), so that a sample
 * of thousands costs as much as one of five. Throws when there is no value.
 * @param random even numbers from 0 up to 1
 */
export function resampleMedian(distribution: Distribution, random: () => number): number {
  const { n } = distribution;
  if (n === 0) throw new RangeError("No values, so no median.");
  const valueAt = (share: number) =>
    distribution.valueAtRank(Math.min(n, Math.max(1, Math.ceil(share * n))));
  const rank = Math.ceil(n / 2);
  const share = drawBeta(rank, n + 1 - rank, random);
  if (n % 2 === 1) return valueAt(share);
  // The next order statistic: the smallest of the n − rank numbers that lie above.
  const next = 1 - (1 - share) * random() ** (1 / (n - rank));
  return (valueAt(share) + valueAt(next)) / 2;
}

function drawBeta(a: number, b: number, random: () => number): number {
  const x = drawGamma(a, random);
  return x / (x + drawGamma(b, random));
}

/** Marsaglia and Tsang 2000, "A simple method for generating gamma variables"; shape ≥ 1. */
function drawGamma(shape: number, random: () => number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = drawNormal(random);
    const v = (1 + c * normal) ** 3;
    if (v <= 0) continue;
    if (Math.log(1 - random()) < normal ** 2 / 2 + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** Box and Muller 1958. */
function drawNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
