import type { PayPeriod } from "./pay";

/**
 * How many of each period make a year of full-time work: 40 hours, 5 days, 52 weeks.
 * The one annualisation table of the product (docs/method.md, section 1).
 */
export const periodsPerYear: Record<PayPeriod, number> = {
  hour: 2080,
  day: 260,
  week: 52,
  month: 12,
  year: 1,
};

/** Converts an amount per `period` to the same currency per year of full-time work. */
export function annualise(amount: number, period: PayPeriod): number {
  return amount * periodsPerYear[period];
}
