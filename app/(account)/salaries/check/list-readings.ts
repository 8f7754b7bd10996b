import { formatPay, periodPhrases } from "@/domain/salary/format-pay";
import { parseSalary } from "@/domain/salary/parse-salary";
import type { PayPosting } from "@/domain/salary/verdict";

/** A way to read an offer, and what would decide for it. */
export interface OfferReading {
  text: string;
  settledBy: string;
}

/** The readings of an offer, likeliest first: its fields where they are filled, else its text. */
export function listReadings(posting: PayPosting): OfferReading[] {
  const { min, max, currency, period, text } = posting;
  if (min !== null || max !== null) {
    return [{ text: sayReading({ min, max, currency, period }), settledBy: "" }];
  }
  const parsed = parseSalary(text ?? "", { country: posting.country });
  if (parsed.kind === "none" || parsed.kind === "refused") return [];
  if (parsed.candidates.length === 0) return [{ text: sayReading(parsed), settledBy: "" }];
  return parsed.candidates.map((candidate) => ({
    text: sayReading(candidate),
    settledBy: candidate.settledBy,
  }));
}

function sayReading({
  min,
  max,
  currency,
  period,
}: Pick<PayPosting, "min" | "max" | "currency" | "period">): string {
  if (currency !== null && period !== null) {
    return formatPay({ min, max, currency, period }, { style: "full" });
  }
  const ends = [...new Set([min, max])].filter((end) => end !== null);
  const amounts = ends.map((end) => end.toLocaleString("en-US")).join(" – ");
  const unit = currency ?? "of a currency it does not say";
  return `${amounts} ${unit}${period === null ? "" : ` ${periodPhrases[period]}`}`;
}
