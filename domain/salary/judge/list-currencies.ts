import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import { currencyShare } from "./label-priors";
import { type Component, componentsFor, type Market } from "./market";

/** A currency a posting of a market may have meant. */
export interface CurrencyOption {
  currency: string;
  /** ln of its units per US dollar. */
  logPerUsd: number;
  /** Prior share of postings of the market in it. */
  share: number;
  components: readonly Component[];
}

/** Currencies that turn up far from home, besides the country's own and the dollar. */
const widespread = [
  ["EUR", "GBP", "CAD", "AUD", "INR", "JPY", "MXN", "BRL"],
  ["PHP", "PLN", "HUF", "CLP", "CZK", "SEK", "KRW", "COP"],
].flat();

const byMarket = new WeakMap<Market, readonly CurrencyOption[]>();

function build(market: Market, reference: PayReference): CurrencyOption[] {
  const currencies = new Set([market.home ?? "USD", "USD", ...widespread]);
  return [...currencies].flatMap((currency) => {
    const rate = reference.rates.perUsd[currency];
    if (!rate) return [];
    const share = currencyShare(market, currency);
    const components = componentsFor(market, currency);
    return [{ currency, logPerUsd: Math.log(rate), share, components }];
  });
}

/** The currencies a posting of a market may have meant, its own first. */
export function listCurrencies(market: Market, reference: PayReference): readonly CurrencyOption[] {
  const known = byMarket.get(market);
  if (known) return known;
  const options = build(market, reference);
  byMarket.set(market, options);
  return options;
}
