import { asDictionary } from "./as-dictionary";
import countryCurrencies from "./country-currencies.json" with { type: "json" };
import { currentExchangeRates } from "./current-exchange-rates";
import minimumWages from "./minimum-wages.json" with { type: "json" };
import json from "./pay-reference.json" with { type: "json" };
import type { MinimumWage, PayReference, PayReferenceFile } from "./pay-reference-shape";

// JSON has no tuples and no unions: the shape of both files is checked by pay-reference.test.ts.
const file = json as unknown as PayReferenceFile;
const wages = minimumWages as Record<string, MinimumWage>;

/**
 * The reference that comes with the product: centres, spreads and sample sizes of posted pay from
 * a public-domain snapshot (source, licence and date are inside), with the exchange rates, the
 * currencies of countries and the minimum wages that a verdict compares with.
 */
export const payReference: PayReference = {
  ...file,
  nodes: asDictionary(file.nodes),
  cells: asDictionary(file.cells),
  families: asDictionary(file.families),
  countries: asDictionary(file.countries),
  rates: currentExchangeRates,
  minimumWages: asDictionary(wages),
  currencies: asDictionary(countryCurrencies),
};
