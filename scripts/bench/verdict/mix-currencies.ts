import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import { type BenchCase, type BenchClass, postingOf, type RealRange } from "./bench-case";
import { sample } from "./pick";

const mixedUp = [
  { currency: "CAD", country: "CA" },
  { currency: "AUD", country: "AU" },
  { currency: "INR", country: "IN" },
  { currency: "JPY", country: "JP" },
  { currency: "HUF", country: "HU" },
  { currency: "CLP", country: "CL" },
  { currency: "MXN", country: "MX" },
  { currency: "PHP", country: "PH" },
] as const;

/** Three significant digits and no more than four, as ranges are posted. */
function roundPosted(amount: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 2);
  return Math.round(amount / step) * step;
}

/**
 * Ranges of a country, in US dollars. Where the file has too few, US ranges stand in: half of them
 * at the country's level by income per head (pay ∝ income to the 0.85), half at US level as pay by
 * employers abroad is.
 */
function rangesOf(
  country: string,
  ranges: readonly RealRange[],
  size: number,
  reference: PayReference,
  random: () => number,
): RealRange[] {
  const own = sample(
    ranges.filter((range) => range.country === country),
    size / 2,
    random,
  );
  const inUs = ranges.filter((range) => range.country === "US" && range.currency === "USD");
  const incomeUs = 82_190;
  const share = ((reference.countries[country]?.income ?? incomeUs) / incomeUs) ** 0.85;
  const standIns = sample(inUs, size - own.length, random).map((range, at) => {
    const factor = at % 2 ? 1 : share;
    return { ...range, usdMin: range.usdMin * factor, usdMax: range.usdMax * factor, country };
  });
  return [...own, ...standIns];
}

function caseOf(
  range: RealRange,
  meant: string,
  posted: string,
  rates: Readonly<Record<string, number>>,
): BenchCase {
  const rate = rates[meant] ?? 1;
  const min = roundPosted(range.usdMin * rate);
  const max = Math.max(min, roundPosted(range.usdMax * rate));
  return {
    posting: postingOf(range, { min, max, currency: posted }),
    truth: { min, max, currency: meant, period: "year" },
  };
}

/** Amounts of eight currencies labelled US dollars, and the reverse, each in its own country. */
export function mixCurrencies(
  ranges: readonly RealRange[],
  size: number,
  reference: PayReference,
  random: () => number,
): BenchClass[] {
  const { perUsd } = reference.rates;
  return mixedUp.flatMap(({ currency, country }) => {
    const own = rangesOf(country, ranges, size, reference, random);
    const group = (perUsd[currency] ?? 1) < 1.8 ? "near currency" : "currency";
    return [
      {
        id: `${currency}-as-USD`,
        name: `${currency} read as USD`,
        group,
        cases: own.map((range) => caseOf(range, currency, "USD", perUsd)),
      },
      {
        id: `USD-as-${currency}`,
        name: `USD read as ${currency}`,
        group,
        cases: own.map((range) => caseOf(range, "USD", currency, perUsd)),
      },
    ] as const;
  });
}
