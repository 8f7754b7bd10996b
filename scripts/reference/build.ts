/**
 * Builds domain/salary/reference/pay-reference.json:
 *   npm run reference:build -- [salaries.csv] [gni-ppp.csv]
 * The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import countryCurrencies from "@/domain/salary/reference/country-currencies.json" with {
  type: "json",
};
import { currentExchangeRates } from "@/domain/salary/reference/current-exchange-rates";
import { buildReference } from "./build-reference";
import { printReference } from "./print-reference";
import { readIncome } from "./read-income";
import { readSalaries } from "./read-salaries";
import { roleOfTitle } from "./role-of-title";

const data = resolve(import.meta.dirname, "../../../shared/data");
const [salariesPath, incomePath] = process.argv.slice(2);
const { ranges, rows } = readSalaries(
  readFileSync(salariesPath ?? resolve(data, "salaries-public.csv"), "utf8"),
);
const { income, year } = readIncome(
  readFileSync(incomePath ?? resolve(data, "gni-ppp.csv"), "utf8"),
);
const reference = buildReference({
  ranges,
  rows,
  roleOfTitle,
  income,
  incomeYear: year,
  currencies: countryCurrencies,
  perUsd: currentExchangeRates.perUsd,
});
const text = printReference(reference);
const target = resolve(import.meta.dirname, "../../domain/salary/reference/pay-reference.json");
writeFileSync(target, text);
const size = gzipSync(text).length;
process.stdout.write(
  `${rows} rows, ${ranges.length} distinct ranges -> ${Object.keys(reference.nodes).length} nodes, ` +
    `${Object.keys(reference.countries).length} countries, ${size} bytes gzip\n`,
);
