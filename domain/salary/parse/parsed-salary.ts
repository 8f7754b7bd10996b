import type { PayPeriod } from "@/domain/salary/pay";

/** What a text says of pay; `docs/method.md` defines each kind. */
export const statedKinds = ["range", "single", "at-least", "at-most", "several"] as const;
export type StatedKind = (typeof statedKinds)[number];

/** One possible reading of an ambiguous text. */
export interface PayCandidate {
  min: number | null;
  max: number | null;
  currency: string | null;
  period: PayPeriod | null;
  /** A sentence that says what would decide for this reading. */
  settledBy: string;
}

/**
 * Pay as it stands in the text: full units of `currency` per `period`, literal, neither
 * converted nor repaired. `currency` is ISO 4217; it and `period` are `null` where neither the
 * text, the country nor the size of the amount settles them. For `several` the amounts are
 * those of the first statement of base pay.
 */
export interface StatedPay {
  kind: StatedKind;
  min: number | null;
  max: number | null;
  currency: string | null;
  period: PayPeriod | null;
  /** Empty when the text has one reading; otherwise all readings, the likeliest first. */
  candidates: PayCandidate[];
}

/** The text states no amount of pay: "competitive", funding, perks, head-counts. */
export interface NoPay {
  kind: "none";
  min: null;
  max: null;
  currency: null;
  period: null;
  candidates: PayCandidate[];
}

export const refusalCodes = ["too-long", "control-characters", "too-many-numbers"] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** The text was not read at all, and why. */
export interface RefusedText {
  kind: "refused";
  code: RefusalCode;
  message: string;
}

export type ParsedSalary = StatedPay | NoPay | RefusedText;

/** What is known of the job beside the text. */
export interface PayHints {
  /** ISO 3166-1 alpha-2 of the job's country; in either case of letters. */
  country?: string | null;
}
