/**
 * Currencies other than the US dollar that are written with "$" at home, by country. A "$" on a
 * job there that was read as US dollars is the commonest currency fault of collected pay.
 */
const dollarSignCurrencies: Readonly<Record<string, string>> = {
  AR: "ARS",
  AU: "AUD",
  BB: "BBD",
  BS: "BSD",
  BZ: "BZD",
  CA: "CAD",
  CL: "CLP",
  CO: "COP",
  DO: "DOP",
  FJ: "FJD",
  GY: "GYD",
  HK: "HKD",
  JM: "JMD",
  MX: "MXN",
  NZ: "NZD",
  SG: "SGD",
  TT: "TTD",
  TW: "TWD",
  UY: "UYU",
};

/** The currency that "$" means at home in `country`, or `null` where it is not written so. */
export function dollarSignCurrency(country: string): string | null {
  return dollarSignCurrencies[country] ?? null;
}
