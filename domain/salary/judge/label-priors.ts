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

/** Prior share of postings of a market that use `period`. */
export function periodShare(market: Market, period: PayPeriod): number {
  return periodShares[market.kind][period];
}

/** Currencies used far from home more often than others. */
const widelyUsed: Readonly<Record<string, number>> = { EUR: 0.01, GBP: 0.006, CAD: 0.003 };

/** Prior share of postings of a market that pay in `currency`. */
export function currencyShare(market: Market, currency: string): number {
  const rare = widelyUsed[currency] ?? 0.0005;
  if (market.home === null) return currency === "USD" ? 0.8 : rare * 5;
  if (currency === market.home) return market.home === "USD" ? 0.98 : 0.7;
  if (currency === "USD") return 0.25;
  return rare;
}
