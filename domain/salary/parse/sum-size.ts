import { annualise } from "@/domain/salary/annualise";
import { moreExactCurrency } from "./resolve-currency";
import type { Surroundings } from "./surroundings";

const million = 1e6;
const billion = 1e9;

/** Currencies whose units are so small that pay runs to millions. */
const smallUnits = new Set(
  "RUB JPY yen KRW HUF INR rupee COP CLP KZT NGN UZS PKR ARS ISK CRC peso TWD".split(" "),
);
const tinyUnits = new Set(["IDR", "VND"]);

/** Millions of most currencies are funding or turnover unless something calls them pay. */
export function isHuge({ figure, facts }: Surroundings): boolean {
  const multiplier = figure.max.number.multiplier ?? figure.min.number.multiplier ?? 1;
  const currency = moreExactCurrency(figure.currency, facts.localCurrency) ?? "";
  if (tinyUnits.has(currency)) return false;
  return multiplier >= (smallUnits.has(currency) ? billion : million) && figure.high >= million;
}

/** Less than this a year in one of the strong currencies is a perk or a price. */
const smallestYearlyPay = 6000;
const smallestHourlyPay = 3;
const strongCurrencies = new Set(["$", "USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD"]);

function isPerkSized({ figure, facts }: Surroundings): boolean {
  const { period, high } = figure;
  const currency = moreExactCurrency(figure.currency, facts.localCurrency) ?? "";
  if (!strongCurrencies.has(currency)) return false;
  return period === null ? high < smallestHourlyPay : annualise(high, period) < smallestYearlyPay;
}

/** Tokens that may stand beside a figure in a text of nothing else: `/ yr`, `up to`. */
const mostOfBareFigure = 3;

/** A sum of the size of a perk is one where the text says more than the sum. */
export function isPerk(around: Surroundings): boolean {
  if (!isPerkSized(around)) return false;
  const { tokens, figure, facts } = around;
  if (facts.strangeWords > 0) return true;
  return !figure.isRange && tokens.length > figure.last - figure.first + 1 + mostOfBareFigure;
}
