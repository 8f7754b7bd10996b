import { sketchDistribution } from "./distribution";
import { bucketRatio } from "./log-bucket";
import { percentile } from "./percentile";
import { type QuantileSketch, sketchSize } from "./quantile-sketch";

/** A normal distribution's interquartile range in its standard deviations. */
const normalQuartiles = 1.34;
/** The kernel is cut off here; what lies beyond is under 1 in 10,000. */
const reachInWidths = 4;

/**
 * The overlapping coefficient of two distributions: the area under the lower of their two
 * densities, 0 when they have nothing in common and 1 when they are the same (Weitzman 1970; with
 * kernel densities as in Schmid and Schmidt 2006, "Nonparametric estimation of the coefficient of
 * overlapping", Computational Statistics & Data Analysis 50). The densities are of the logarithm
 * of the amounts, smoothed over the log buckets by a normal kernel. Both have the same width, the
 * larger of what Silverman's rule (1986, equation 3.31) gives for either, so that two sketches with
 * equal shares overlap wholly whatever their sizes. Symmetric. `null` when either is empty.
 */
export function overlapOf(a: QuantileSketch, b: QuantileSketch): number | null {
  if (sketchSize(a) === 0 || sketchSize(b) === 0) return null;
  const kernel = drawKernel(Math.max(kernelWidth(a), kernelWidth(b)));
  const [densityA, densityB] = [smooth(a, kernel), smooth(b, kernel)];
  let common = 0;
  for (const [bucket, share] of densityA) common += Math.min(share, densityB.get(bucket) ?? 0);
  return Math.min(1, common);
}

/** In buckets, at least one. */
function kernelWidth(sketch: QuantileSketch): number {
  const n = sketchSize(sketch);
  const distribution = sketchDistribution(sketch);
  const quartiles =
    Math.log(percentile(distribution, 75) / percentile(distribution, 25)) / Math.log(bucketRatio);
  const spread = deviation(sketch, n);
  // Where half of the values or more fall in one bucket the quartiles say nothing.
  const smaller = quartiles > 0 ? Math.min(spread, quartiles / normalQuartiles) : spread;
  return Math.max(1, 0.9 * smaller * n ** -0.2);
}

function deviation(sketch: QuantileSketch, n: number): number {
  const lines = [...sketch];
  const mean = lines.reduce((sum, [bucket, count]) => sum + bucket * count, 0) / n;
  return Math.sqrt(
    lines.reduce((sum, [bucket, count]) => sum + count * (bucket - mean) ** 2, 0) / n,
  );
}

/** Shares by distance in buckets; they sum to 1. */
function drawKernel(width: number): [distance: number, share: number][] {
  const reach = Math.ceil(reachInWidths * width);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) => {
    const distance = at - reach;
    return [distance, Math.exp(-((distance / width) ** 2) / 2)] as [number, number];
  });
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return weights.map(([distance, weight]) => [distance, weight / total]);
}

function smooth(
  sketch: QuantileSketch,
  kernel: readonly [distance: number, share: number][],
): Map<number, number> {
  const n = sketchSize(sketch);
  const density = new Map<number, number>();
  // In one order, so that equal sketches give equal sums to the last digit.
  for (const [bucket, count] of [...sketch].sort(([x], [y]) => x - y)) {
    for (const [distance, share] of kernel) {
      const at = bucket + distance;
      density.set(at, (density.get(at) ?? 0) + (share * count) / n);
    }
  }
  return density;
}
