import { type Meaning, noMeaning } from "../meaning";

/** A sign that several countries share, or one that has a single ISO 4217 code. */
const signs: Record<string, string> = {
  $: "$",
  "€": "EUR",
  "£": "GBP",
  "¥": "yen",
  "₹": "INR",
  "₨": "rupee",
  "₽": "RUB",
  "₩": "KRW",
  "₪": "ILS",
  "₫": "VND",
  "₦": "NGN",
  "₱": "PHP",
  "₴": "UAH",
  "₺": "TRY",
  "₸": "KZT",
  "₡": "CRC",
  "₲": "PYG",
  "₵": "GHS",
  "₾": "GEL",
  "₼": "AZN",
  "₮": "MNT",
  "৳": "BDT",
  "฿": "THB",
};

/** Letters that make a dollar sign one country's: `CA$`, `R$`. */
const dollarPrefixes: Record<string, string> = {
  us: "USD",
  usd: "USD",
  u: "USD",
  c: "CAD",
  ca: "CAD",
  can: "CAD",
  cad: "CAD",
  cdn: "CAD",
  a: "AUD",
  au: "AUD",
  aus: "AUD",
  aud: "AUD",
  nz: "NZD",
  nzd: "NZD",
  s: "SGD",
  sg: "SGD",
  sgd: "SGD",
  hk: "HKD",
  hkd: "HKD",
  nt: "TWD",
  ntd: "TWD",
  mx: "MXN",
  mxn: "MXN",
  mex: "MXN",
  r: "BRL",
  ar: "ARS",
  clp: "CLP",
  cl: "CLP",
  cop: "COP",
  col: "COP",
  tt: "TTD",
  j: "JMD",
};

/** ISO 4217 codes in capitals, without those that are everyday words in capitals. */
const isoCodes =
  `AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SRD SSP STN SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW`.split(
    " ",
  );

/** Short names in capitals that mean a currency beside a number. */
const capitalNames: Record<string, string> = {
  RM: "MYR",
  TL: "TRY",
  SF: "CHF",
  NIS: "ILS",
  RMB: "CNY",
  R: "ZAR",
  Ft: "HUF",
  Fr: "CHF",
  RUR: "RUB",
};

function meaningsOf(currencies: Record<string, string>): Map<string, Meaning> {
  return new Map(
    Object.entries(currencies).map(([name, currency]) => [name, { ...noMeaning, currency }]),
  );
}

export const signMeanings: ReadonlyMap<string, Meaning> = meaningsOf(signs);

/** By the letters before `$`, in small letters. */
export const prefixedDollarMeanings: ReadonlyMap<string, Meaning> = meaningsOf(dollarPrefixes);

/** By the word exactly as written, capitals included. */
export const capitalMeanings: ReadonlyMap<string, Meaning> = new Map([
  ...meaningsOf({
    ...Object.fromEntries(isoCodes.map((code) => [code, code])),
    ...capitalNames,
  }),
  // A man-day; in small letters `md.` is Danish for a month.
  ["MD", { ...noMeaning, unit: "day" }],
]);
