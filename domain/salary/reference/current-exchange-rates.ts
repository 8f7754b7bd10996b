import type { ExchangeRates } from "@/domain/salary/exchange-rates";
import { asDictionary } from "./as-dictionary";
import rates from "./exchange-rates.json" with { type: "json" };

/**
 * The exchange rates that come with the product: every ISO 4217 currency in use, with their date
 * and source. A later set is passed in where one has been loaded.
 */
export const currentExchangeRates: ExchangeRates = { ...rates, perUsd: asDictionary(rates.perUsd) };
