/** The span of time one amount of pay covers. */
export const payPeriods = ["hour", "day", "week", "month", "year"] as const;
export type PayPeriod = (typeof payPeriods)[number];

/**
 * Pay as it was posted: whole or fractional units of `currency` per `period`, never
 * converted or repaired. An open end is `null`; at least one end is present.
 */
export interface PostedPay {
  min: number | null;
  max: number | null;
  /** ISO 4217, upper case. */
  currency: string;
  period: PayPeriod;
}
