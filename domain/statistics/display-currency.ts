import type { ExchangeRates } from "@/domain/salary/exchange-rates";
import { currentExchangeRates } from "@/domain/salary/reference/current-exchange-rates";

/** The currency that statistics are computed and downloaded in. */
export const statisticsCurrency = "USD";

/** Offered by name where pay is looked up; every other currency with a rate can be asked for too. */
export const offeredCurrencies = [
  "USD",
  "EUR",
  "GBP",
  "CAD",
  "AUD",
  "CHF",
  "INR",
  "JPY",
  "SGD",
  "ILS",
  "PLN",
  "SEK",
  "DKK",
  "NOK",
  "CZK",
  "BRL",
  "MXN",
  "NZD",
  "ZAR",
] as const;

/** How many of a currency one US dollar bought on the day of the rates, and who says so. */
export interface DatedRate {
  currency: string;
  perUsd: number;
  /** ISO date of the rate. */
  date: string;
  source: string;
}

/**
 * Reads the code of a currency (ISO 4217) in any case; `null` when there is no rate for it.
 */
export function readDisplayCurrency(
  text: string,
  rates: ExchangeRates = currentExchangeRates,
): string | null {
  const code = text.toUpperCase();
  return code === statisticsCurrency || rates.perUsd[code] ? code : null;
}

/** The rate amounts are shown with; `null` for US dollars, which need none, and without a rate. */
export function findDatedRate(
  currency: string,
  { perUsd, date, source }: ExchangeRates = currentExchangeRates,
): DatedRate | null {
  const rate = perUsd[currency];
  if (currency === statisticsCurrency || !rate) return null;
  return { currency, perUsd: rate, date, source };
}
