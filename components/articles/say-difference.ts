import type { PayComparison } from "@/domain/article/compare-role-pay";
import type { MedianDifference } from "@/domain/article/median-difference";
import { formatAmount, formatMoney } from "@/domain/salary/format-money";

/**
 * What the medians of two roles say beside each other, in one or two sentences.
 * @param pair the roles that are compared, for which others may stand in
 */
export function sayDifference(
  comparison: PayComparison,
  pair: readonly [string, string],
  nameRole: (slug: string) => string,
): string {
  switch (comparison.kind) {
    case "too-few":
      return "With the ranges known, the two cannot be compared.";
    case "same-ranges":
      return `The ranges of ${nameRole(comparison.role)} speak for both, so there is no difference to show.`;
    case "bare-title":
      return `${nameRole(comparison.role)} is a bare title that says nothing of the work, so its pay is shown and not compared.`;
    case "difference": {
      const { roles, difference } = comparison;
      const name = (at: 0 | 1) =>
        roles[at] === pair[at]
          ? nameRole(roles[at])
          : `${nameRole(roles[at])}, standing in for ${nameRole(pair[at])},`;
      return `${sayAmount(difference, name(0), name(1))} ${sayInterval(difference)}`;
    }
  }
}

/** How far two distributions of pay overlap, with the method; `null` when it is not known. */
export function sayOverlap(comparison: PayComparison): string | null {
  if (comparison.kind !== "difference" || comparison.overlap === null) return null;
  const percent = Math.round(100 * comparison.overlap);
  return `The two distributions overlap by ${percent} %: that share of the area under either lies under both, on a log scale and smoothed (overlapping coefficient).`;
}

function sayAmount({ amount, percent }: MedianDifference, a: string, b: string): string {
  const ending = b.replace(/,$/, "");
  if (amount === 0) return `The medians of ${a} and ${b} are equal.`;
  const share = `${Math.abs(percent).toFixed(percent > -10 && percent < 10 ? 1 : 0)} %`;
  const side = amount > 0 ? "above" : "below";
  return `The median of ${a} lies ${formatMoney(Math.abs(amount), "USD")} (${share}) ${side} that of ${ending}.`;
}

function sayInterval({ low, high, coverage, higher }: MedianDifference): string {
  const level = `${Math.min(95, Math.floor(coverage * 100))} %`;
  const interval = `The ${level} interval of the difference runs from ${sayEnd(low)} to ${sayEnd(high)}`;
  return higher === null
    ? `${interval}: the ranges known do not tell which of the two is paid more.`
    : `${interval}.`;
}

function sayEnd(amount: number): string {
  if (amount === 0) return "zero";
  return `${formatAmount(Math.abs(amount))} ${amount > 0 ? "above" : "below"}`;
}
