import { type DraftPayRange, jobDraftLimits } from "@/domain/job/job-draft";
import { normalisePayPeriod } from "@/domain/job/normalise-pay-period";

/** A range as a feed writes it, in units of the currency. */
export type AtsRange = {
  label?: string | null | undefined;
  min?: number | null | undefined;
  max?: number | null | undefined;
  currency?: string | null | undefined;
  /** The unit as written: `1 YEAR`, `per-hour-wage`, `bi-week-salary`. */
  interval?: string | null | undefined;
  /** How the feed says it in words. */
  summary?: string | null | undefined;
};

/**
 * The range exactly as posted; `null` where it has no amount. A currency or an interval that is
 * none of ours stays open, with the words that were used kept as the text: nothing is guessed, a
 * person reads it.
 */
export function readAtsRange(range: AtsRange): DraftPayRange | null {
  const { min = null, max = null, interval = null } = range;
  if (min === null && max === null) return null;
  const written = range.currency?.trim().toUpperCase() ?? "";
  const currency = /^[A-Z]{3}$/.test(written) ? written : null;
  const period = normalisePayPeriod(interval);
  const isPlain = currency !== null && period !== null;
  return {
    label: (range.label ?? "").replace(/\s+/g, " ").trim().slice(0, jobDraftLimits.payLabel),
    text: isPlain ? null : sayRange(range, written),
    min,
    max,
    currency,
    period,
  };
}

function sayRange({ min, max, interval, summary }: AtsRange, currency: string): string {
  const ends = [...new Set([min, max].filter((end) => typeof end === "number"))].join(" - ");
  const parts = [summary?.trim() || `${currency} ${ends}`, interval];
  return parts
    .flatMap((part) => part?.replace(/\s+/g, " ").trim() || [])
    .join(", ")
    .slice(0, jobDraftLimits.payText);
}

/** Ranges without repeats of one and the same. */
export function distinctRanges(ranges: readonly (DraftPayRange | null)[]): DraftPayRange[] {
  const byContent = new Map(
    ranges.flatMap((range) => (range === null ? [] : [[JSON.stringify(range), range] as const])),
  );
  return [...byContent.values()].slice(0, jobDraftLimits.payRanges);
}
