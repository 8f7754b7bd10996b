import type { PayPeriod } from "@/domain/salary/pay";
import type { ContractKind } from "./contract-kind";
import type { Market } from "./market";

/**
 * How often pay is posted by each period, by kind of contract. The public snapshot is annual only,
 * so these are judgements, kept mild on purpose (docs/method.md, "Priors").
 */
const periodShares: Record<ContractKind, Record<PayPeriod, number>> = {
  regular: { hour: 0.06, day: 0.03, week: 0.03, month: 0.13, year: 0.75 },
  contract: { hour: 0.3, day: 0.2, week: 0.05, month: 0.15, year: 0.3 },
  "part-time": { hour: 0.3, day: 0.05, week: 0.05, month: 0.2, year: 0.4 },
  internship: { hour: 0.3, day: 0.03, week: 0.07, month: 0.3, year: 0.3 },
};

/** Regular pay in the US is hardly ever posted by the day, week or month. */
const regularInUs: Record<PayPeriod, number> = {
  hour: 0.06,
  day: 0.01,
  week: 0.01,
  month: 0.03,
  year: 0.89,
};

/** Prior share of postings of a market that use `period`. */
export function periodShare(market: Market, period: PayPeriod): number {
  const isRegularInUs = market.group === "us" && market.kind === "regular";
  return (isRegularInUs ? regularInUs : periodShares[market.kind])[period];
}

/**
 * Share of wrongly labelled postings that meant `period`: unusual periods are mislabelled more
 * often than they are used, so this does not fall as low as `periodShare`.
 */
export function mislabelledShare(market: Market, period: PayPeriod): number {
  return periodShares[market.kind][period];
}

/**
 * Share of postings in a third currency, neither the country's own nor the dollar: as in the public
 * snapshot, where the euro and the pound are one posting in a hundred each outside the US and one
 * in five hundred in it.
 */
const thirdCurrencies: Readonly<Record<string, number>> = { EUR: 0.02, GBP: 0.015, CAD: 0.003 };
const thirdInUs: Readonly<Record<string, number>> = { EUR: 0.001, GBP: 0.002 };
const rareCurrency = 0.0005;

/** European countries with a currency of their own, where pay in euros is common. */
const euroNeighbours = new Set([
  "AL",
  "BA",
  "CH",
  "CZ",
  "DK",
  "GB",
  "GE",
  "HU",
  "IS",
  "MD",
  "MK",
  "NO",
  "PL",
  "RO",
  "RS",
  "SE",
]);
const euroShareInNeighbours = 0.08;

function thirdCurrencyShare({ home, country }: Market, currency: string): number {
  if (home === "USD") return thirdInUs[currency] ?? rareCurrency;
  const isNeighbour = country !== null && euroNeighbours.has(country);
  if (currency === "EUR" && isNeighbour) return euroShareInNeighbours;
  return thirdCurrencies[currency] ?? rareCurrency;
}

/** Prior share of postings of a market that pay in `currency`. */
export function currencyShare(market: Market, currency: string): number {
  const { home } = market;
  if (home === null) return currency === "USD" ? 0.8 : 5 * thirdCurrencyShare(market, currency);
  if (currency === home) return home === "USD" ? 0.98 : 0.7;
  return currency === "USD" ? 0.25 : thirdCurrencyShare(market, currency);
}
