import { currencyOfCountry } from "./lexicon/country-currency";

/** A sign or word that several currencies share. */
interface CurrencyFamily {
  currencies: readonly string[];
  /** The common reading without a country; `null` where there is none. */
  usual: string | null;
}

const families: ReadonlyMap<string, CurrencyFamily> = new Map([
  [
    "$",
    {
      currencies: [
        "USD",
        "CAD",
        "AUD",
        "NZD",
        "SGD",
        "HKD",
        "TWD",
        "MXN",
        "ARS",
        "CLP",
        "COP",
        "UYU",
        "JMD",
        "TTD",
      ],
      usual: "USD",
    },
  ],
  ["kr", { currencies: ["SEK", "NOK", "DKK", "ISK"], usual: null }],
  ["yuan", { currencies: ["CNY", "TWD", "HKD"], usual: "CNY" }],
  ["yen", { currencies: ["JPY", "CNY"], usual: "JPY" }],
  ["rupee", { currencies: ["INR", "PKR", "LKR", "NPR", "MUR"], usual: "INR" }],
  ["peso", { currencies: ["MXN", "ARS", "CLP", "COP", "PHP", "UYU", "DOP"], usual: null }],
]);

/** Whether two marks can mean one currency: `$` and CAD, EUR and EUR. */
export function mayBeSameCurrency(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  return isInFamily(a, b) || isInFamily(b, a);
}

function isInFamily(family: string, currency: string): boolean {
  return families.get(family)?.currencies.includes(currency) ?? false;
}

/** Of two marks on one amount the more exact one; the first where they disagree: `$70k CAD`. */
export function moreExactCurrency(first: string | null, second: string | null): string | null {
  if (first === null) return second;
  return second !== null && isInFamily(first, second) ? second : first;
}

export interface ResolvedCurrency {
  currency: string | null;
  /** Other currencies the mark can mean here. */
  others: readonly string[];
}

function resolveFamily(family: CurrencyFamily, local: string | null): ResolvedCurrency {
  if (local !== null && family.currencies.includes(local)) {
    // A dollar sign outside the United States may still mean US dollars.
    const foreign = family.usual !== null && family.usual !== local ? [family.usual] : [];
    return { currency: local, others: foreign };
  }
  if (family.usual === null) return { currency: null, others: family.currencies };
  return {
    currency: family.usual,
    others: family.usual === "JPY" && local === null ? ["CNY"] : [],
  };
}

/** Turns a sign, a code or the lack of both into ISO 4217 by the country of the job. */
export function resolveCurrency(mark: string | null, country: string | null): ResolvedCurrency {
  const local = country === null ? null : (currencyOfCountry.get(country) ?? null);
  if (mark === null) return { currency: local, others: [] };
  const family = families.get(mark);
  return family === undefined ? { currency: mark, others: [] } : resolveFamily(family, local);
}
