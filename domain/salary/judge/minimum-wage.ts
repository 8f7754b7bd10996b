import { annualise } from "@/domain/salary/annualise";
import { formatAmount } from "@/domain/salary/format-money";
import { periodPhrases } from "@/domain/salary/format-pay";
import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import type { Finding } from "@/domain/salary/verdict";
import type { Market } from "./market";
import { measure } from "./measure";
import type { Reading } from "./reading";
import { inCountry } from "./sentences";

/** Hours of work and exchange rates differ: pay this near to the minimum wage is not below it. */
const tolerance = 0.95;

/**
 * ln US dollars a year of full-time work at the minimum wage of a country, a little less to be
 * sure; -Infinity where no minimum wage is known.
 */
export function minimumWageFloor(country: string, reference: PayReference): number {
  const wage = reference.minimumWages[country];
  const rate = wage && reference.rates.perUsd[wage.currency];
  if (!wage || !rate) return Number.NEGATIVE_INFINITY;
  return Math.log((annualise(wage.amount, wage.period) / rate) * tolerance);
}

/** Pay this far below the minimum wage is another fault: naming the wage would not help. */
const farBelow = Math.log(4);

/** Names the minimum wage when even the upper end of regular pay is below it, but not far. */
export function judgeMinimumWage(
  reading: Reading,
  market: Market,
  reference: PayReference,
): Finding | null {
  const top = reading.max ?? reading.min;
  const wage = reference.minimumWages[market.country ?? ""];
  if (!wage || top === null) return null;
  const measured = measure({ ...reading, min: top, max: top }, reference);
  if (!measured || measured.middle >= market.floor) return null;
  if (measured.middle < market.floor - farBelow) return null;
  const { amount, currency, period, from, source } = wage;
  const paid = `${formatAmount(top)} ${reading.currency} ${periodPhrases[reading.period]}`;
  const least = `${formatAmount(amount)} ${currency} ${periodPhrases[period]}`;
  const message =
    `${paid} is below the minimum wage ${inCountry(market.country ?? "")} for full-time work: ` +
    `${least} since ${from} (${source})`;
  return { code: "below-minimum-wage", severity: "note", message, repairs: [] };
}
