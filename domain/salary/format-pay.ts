import { formatAmount, formatShortAmount } from "./format-money";
import type { PayPeriod, PostedPay } from "./pay";

/** How each period is said after an amount. */
export const periodPhrases: Record<PayPeriod, string> = {
  hour: "an hour",
  day: "a day",
  week: "a week",
  month: "a month",
  year: "a year",
};

/** Below this, pay by the hour, day, week or month reads better in full: `3,500 a month`. */
const shortFrom: Record<PayPeriod, number> = {
  hour: 10_000,
  day: 10_000,
  week: 10_000,
  month: 10_000,
  year: 1_000,
};

export interface FormatPayOptions {
  /**
   * `short` for lists (`USD 60K – 120K`, the period said unless it is a year);
   * `full` for a page (`USD 60,000 – 120,000 a year`, the period always said).
   */
  style?: "short" | "full";
  /** Puts `≈` in front: for converted amounts only, never for posted ones. */
  approximate?: boolean;
}

/**
 * Pay in words, exactly as posted but for rounding in the short style. Equal ends are said
 * once, an open end as `from` or `up to`; a pay without either end gives an empty string.
 */
export function formatPay(pay: PostedPay, options: FormatPayOptions = {}): string {
  const style = options.style ?? "short";
  const amounts = formatEnds(pay, style);
  if (amounts === null) return "";
  const period = style === "full" || pay.period !== "year" ? ` ${periodPhrases[pay.period]}` : "";
  return `${options.approximate ? "≈ " : ""}${amounts}${period}`;
}

function formatEnds(
  { min, max, currency, period }: PostedPay,
  style: "short" | "full",
): string | null {
  if (min === null && max === null) return null;
  const largest = Math.max(Math.abs(min ?? 0), Math.abs(max ?? 0));
  const say = style === "short" && largest >= shortFrom[period] ? formatShortAmount : formatAmount;
  if (min === null) return `up to ${currency} ${say(max ?? 0)}`;
  if (max === null) return `from ${currency} ${say(min)}`;
  if (min === max) return `${currency} ${say(min)}`;
  const [low, high] = [say(min), say(max)];
  // Two ends that only differ beyond the rounding must not read as one number.
  return low === high
    ? `${currency} ${formatAmount(min)} – ${formatAmount(max)}`
    : `${currency} ${low} – ${high}`;
}
