import type { WidthReference } from "@/domain/salary/reference/pay-reference-shape";

/**
 * Density of a real range having `width` = ln(max / min); 0 for swapped ends. Equal ends have
 * their share of all ranges as if spread over the first bin.
 */
export function widthDensity(width: number, reference: WidthReference): number {
  if (width < 0) return 0;
  const { logDensity, binWidth, tailSlope, equalShare } = reference;
  if (width === 0) return equalShare / binWidth;
  const at = Math.floor(width / binWidth);
  const inside = logDensity[at];
  if (inside !== undefined) return Math.exp(inside);
  const last = logDensity[logDensity.length - 1] ?? 0;
  return Math.exp(last + tailSlope * (width - logDensity.length * binWidth));
}
