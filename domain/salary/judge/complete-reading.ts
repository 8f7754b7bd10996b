import { type PayPeriod, payPeriods } from "@/domain/salary/pay";
import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import type { PayPosting } from "@/domain/salary/verdict";
import { currencyShare, periodShare } from "./label-priors";
import { componentsFor, likelihood, type Market } from "./market";
import { measure } from "./measure";
import type { Reading } from "./reading";

/** The reading that is judged, with what had to be taken for granted to have one. */
export interface CompletedReading {
  reading: Reading;
  assumedCurrency: boolean;
  assumedPeriod: boolean;
}

function currenciesToTry(posting: PayPosting, market: Market): readonly string[] {
  if (posting.currency !== null) return [posting.currency];
  return market.home && market.home !== "USD" ? [market.home, "USD"] : ["USD"];
}

function weightOf(reading: Reading, market: Market, reference: PayReference): number {
  const measured = measure(reading, reference);
  if (!measured) return 0;
  const { currency, period } = reading;
  const prior = currencyShare(market, currency) * periodShare(market, period);
  return prior * likelihood(market, componentsFor(market, currency), measured.middle);
}

/**
 * Fills in a currency or a period that was not posted with the likeliest one for the country and
 * the size of the amount; what was posted is never replaced.
 */
export function completeReading(
  posting: PayPosting,
  market: Market,
  reference: PayReference,
): CompletedReading {
  const { min, max } = posting;
  const currencies = currenciesToTry(posting, market);
  const periods: readonly PayPeriod[] = posting.period ? [posting.period] : payPeriods;
  let best: Reading = {
    min,
    max,
    currency: currencies[0] ?? "USD",
    period: posting.period ?? "year",
  };
  const assumed = {
    assumedCurrency: posting.currency === null,
    assumedPeriod: posting.period === null,
  };
  if (currencies.length === 1 && periods.length === 1) return { reading: best, ...assumed };
  const candidates = currencies.flatMap((currency) =>
    periods.map((period) => ({ min, max, currency, period })),
  );
  let bestWeight = 0;
  for (const candidate of candidates) {
    const weight = weightOf(candidate, market, reference);
    if (weight <= bestWeight) continue;
    bestWeight = weight;
    best = candidate;
  }
  return { reading: best, ...assumed };
}
