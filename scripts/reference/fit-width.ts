import type { WidthReference } from "@/domain/salary/reference/pay-reference-shape";
import { quantile } from "./robust";

const binWidth = 0.1;
const bins = 24;

/**
 * Fits the distribution of ln(max / min) of real ranges: a smoothed histogram up to a ratio of 11
 * and an exponential tail beyond, where there are too few ranges for bins.
 */
export function fitWidth(widths: readonly number[]): WidthReference {
  const open = widths.filter((width) => width > 0).sort((a, b) => a - b);
  const counts = Array.from({ length: bins }, () => 0.5);
  for (const width of open) {
    const bin = Math.min(bins - 1, Math.floor(width / binWidth));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  // Neighbours share a quarter each: the bins stay a density without the comb of round ratios.
  const smooth = counts.map(
    (count, at) => (count * 2 + (counts[at - 1] ?? count) + (counts[at + 1] ?? count)) / 4,
  );
  const total = smooth.reduce((sum, count) => sum + count, 0);
  const share = (widths.length - open.length) / widths.length;
  return {
    equalShare: share,
    logDensity: smooth.map((count) => Math.log(((1 - share) * count) / total / binWidth)),
    binWidth,
    tailSlope: -1.5,
    median: Math.exp(quantile(open, 0.5)),
    p90: Math.exp(quantile(open, 0.9)),
    n: open.length,
  };
}
