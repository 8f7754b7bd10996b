import countryCurrencies from "./country-currencies.json";
import { currentExchangeRates } from "./current-exchange-rates";
import minimumWages from "./minimum-wages.json";
import file from "./pay-reference.json";
import type { MinimumWage, PayReference, PayReferenceFile } from "./pay-reference-shape";

/**
 * The reference that comes with the product: centres, spreads and sample sizes of posted pay from
 * a public-domain snapshot (source, licence and date are inside), with today's exchange rates.
 */
export const payReference: PayReference = {
  // JSON has no tuples: the file's shape is checked by pay-reference.test.ts.
  ...(file as unknown as PayReferenceFile),
  rates: currentExchangeRates,
  minimumWages: minimumWages as Record<string, MinimumWage>,
  currencies: countryCurrencies,
};
