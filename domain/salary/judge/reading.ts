import type { PayPeriod } from "@/domain/salary/pay";

/** Pay read in one way: both ends with the currency and the period they are taken to be in. */
export interface Reading {
  min: number | null;
  max: number | null;
  currency: string;
  period: PayPeriod;
}

/** What is supposed to have gone wrong between the pay that was meant and the pay posted. */
export type SlipKind =
  | "period"
  | "currency"
  | "near-currency"
  | "thousand"
  | "digits"
  | "one-end"
  | "swapped";

/** One hypothesis: what was meant, and how well it explains the posting (not normalised). */
export interface Hypothesis {
  kind: SlipKind;
  reading: Reading;
  weight: number;
}
