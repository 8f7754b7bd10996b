import type { EmploymentType, Workplace } from "@/domain/job/terms";
import type { Level } from "@/domain/role/level";
import type { PayPeriod } from "./pay";

/** `ok`: shown; `note`: shown, the poster is told why; `hold`: not shown until a person decides. */
export const verdictOutcomes = ["ok", "note", "hold"] as const;
export type VerdictOutcome = (typeof verdictOutcomes)[number];

/** Stable codes of what a finding says; see docs/method.md for each. */
export const findingCodes = [
  "placeholder",
  "not-positive",
  "swapped-range",
  "wide-range",
  "open-ended",
  "text-mismatch",
  "scale-slip",
  "digit-slip",
  "period-mismatch",
  "currency-doubt",
  "single-endpoint",
  "implausibly-high",
  "implausibly-low",
  "below-minimum-wage",
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** A candidate reading of what was meant. Never applied without a person's decision. */
export interface Repair {
  min: number | null;
  max: number | null;
  currency: string;
  period: PayPeriod;
  /** Annual pay in US dollars of the middle of the repaired range. */
  annualUsd: number;
  /** Where that middle stands among posted ranges of the cell, 0 to 100. */
  percentile: number;
}

/** One reason, with the numbers behind it in a sentence a person understands. */
export interface Finding {
  code: FindingCode;
  severity: "note" | "hold";
  message: string;
  repairs: Repair[];
}

/** What is judged: pay as posted and what is known of the job. */
export interface PayPosting {
  /** Slug of a role of the taxonomy, or `null` when the title gave none. */
  role: string | null;
  level: Level | null;
  /** ISO 3166-1 alpha-2, upper case. */
  country: string | null;
  employmentTypes: readonly EmploymentType[];
  workplace: Workplace | null;
  /** Year the pay was posted in. */
  year: number;
  min: number | null;
  max: number | null;
  /** ISO 4217, upper case; `null` when none was posted. */
  currency: string | null;
  period: PayPeriod | null;
  /** The pay as free text, where that was posted beside or instead of the fields. */
  text?: string | null;
}

/** Annual pay of a posting in its own currency and in US dollars; an open end is `null`. */
export interface AnnualPay {
  min: number | null;
  max: number | null;
  usdMin: number | null;
  usdMax: number | null;
}

export interface PayVerdict {
  verdict: VerdictOutcome;
  findings: Finding[];
  annual: AnnualPay | null;
  /** Version of the method, such as `2026.1`. */
  method: string;
}
