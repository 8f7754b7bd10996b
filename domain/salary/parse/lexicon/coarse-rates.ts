/**
 * Units per US dollar, to two digits. Good only to recognise that an amount restates another
 * in a second currency; conversions for people use dated rates.
 */
const coarseUnitsPerUsd: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 0.88,
  GBP: 0.76,
  CHF: 0.85,
  CAD: 1.4,
  AUD: 1.45,
  NZD: 1.7,
  SGD: 1.3,
  HKD: 7.8,
  INR: 88,
  JPY: 145,
  CNY: 7.1,
  KRW: 1400,
  TWD: 31,
  PLN: 3.8,
  CZK: 22,
  HUF: 350,
  RON: 4.4,
  BGN: 1.7,
  SEK: 9.8,
  NOK: 10.3,
  DKK: 6.6,
  RUB: 85,
  UAH: 41,
  TRY: 40,
  ILS: 3.5,
  AED: 3.7,
  SAR: 3.75,
  ZAR: 18,
  BRL: 5.5,
  MXN: 18.5,
  THB: 33,
  PHP: 57,
  MYR: 4.3,
  IDR: 16400,
  VND: 26000,
};

/** How many units of `b` are worth one unit of `a`, roughly; `null` where that is not known. */
export function coarseRate(a: string, b: string): number | null {
  const from = coarseUnitsPerUsd[a];
  const to = coarseUnitsPerUsd[b];
  return from === undefined || to === undefined ? null : to / from;
}
