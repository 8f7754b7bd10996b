import type { PayComparison } from "@/domain/article/compare-role-pay";
import type { MedianDifference } from "@/domain/article/median-difference";
import { formatAmount, formatMoney } from "@/domain/salary/format-money";

/** What the medians of two roles say beside each other, in one or two sentences. */
export function sayDifference(comparison: PayComparison, nameRole: (slug: string) => string) {
  switch (comparison.kind) {
    case "too-few":
      return "With the ranges known, the two cannot be compared.";
    case "same-ranges":
      return `The ranges of ${nameRole(comparison.role)} speak for both, so there is no difference to show.`;
    case "difference": {
      const [a, b] = comparison.roles.map(nameRole);
      return `${sayAmount(comparison.difference, `${a}`, `${b}`)} ${sayInterval(comparison.difference)}`;
    }
  }
}

function sayAmount({ amount, percent }: MedianDifference, a: string, b: string): string {
  if (amount === 0) return `The medians of ${a} and ${b} are equal.`;
  const share = `${Math.abs(percent).toFixed(percent > -10 && percent < 10 ? 1 : 0)} %`;
  const side = amount > 0 ? "above" : "below";
  return `The median of ${a} lies ${formatMoney(Math.abs(amount), "USD")} (${share}) ${side} that of ${b}.`;
}

function sayInterval({ low, high, coverage, higher }: MedianDifference): string {
  const level = `${Math.floor(coverage * 100 + 1e-9) >= 95 ? 95 : Math.floor(coverage * 100)} %`;
  const interval = `The ${level} interval of the difference runs from ${sayEnd(low)} to ${sayEnd(high)}`;
  return higher === null
    ? `${interval}: the ranges known do not tell which of the two is paid more.`
    : `${interval}.`;
}

function sayEnd(amount: number): string {
  if (amount === 0) return "zero";
  return `${formatAmount(Math.abs(amount))} ${amount > 0 ? "above" : "below"}`;
}
