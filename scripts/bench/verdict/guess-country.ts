/** Places named in listings that say which country a job is in; tried in this order. */
const places: readonly [country: string, pattern: RegExp][] = [
  [
    "CA",
    /\b(canada|toronto|ontario|vancouver|montr[eé]al|qu[eé]bec|calgary|british columbia|\bCAN\b)/i,
  ],
  [
    "GB",
    /\b(united kingdom|uk|london|england|scotland|manchester|edinburgh|cambridge, (?:uk|england))\b/i,
  ],
  ["IE", /\b(ireland|dublin)\b/i],
  ["FR", /\b(france|paris)\b/i],
  ["DE", /\b(germany|berlin|munich|m[uü]nchen|hamburg)\b/i],
  ["NL", /\b(netherlands|amsterdam)\b/i],
  ["ES", /\b(spain|madrid|barcelona)\b/i],
  ["PT", /\b(portugal|lisbon)\b/i],
  ["PL", /\b(poland|warsaw|krak[oó]w)\b/i],
  ["CZ", /\b(czech|prague|brno)\b/i],
  ["CH", /\b(switzerland|zurich|z[uü]rich|geneva)\b/i],
  ["SE", /\b(sweden|stockholm)\b/i],
  ["IL", /\b(israel|tel aviv)\b/i],
  ["IN", /\b(india|bengaluru|bangalore|hyderabad|pune|mumbai|gurugram|delhi|chennai)\b/i],
  ["SG", /\bsingapore\b/i],
  ["JP", /\b(japan|tokyo)\b/i],
  ["KR", /\b(korea|seoul)\b/i],
  ["AU", /\b(australia|sydney|melbourne)\b/i],
  ["NZ", /\b(new zealand|auckland)\b/i],
  ["BR", /\b(brazil|s[aã]o paulo)\b/i],
  ["MX", /\b(mexico|guadalajara)\b/i],
  ["AR", /\b(argentina|buenos aires)\b/i],
  ["CO", /\b(colombia|bogot[aá])\b/i],
  ["PH", /\b(philippines|manila)\b/i],
  ["SA", /\b(saudi arabia|riyadh)\b/i],
  ["AE", /\b(united arab emirates|dubai|abu dhabi)\b/i],
  ["RO", /\b(romania|bucharest)\b/i],
  ["RS", /\b(serbia|belgrade)\b/i],
];

const unitedStates =
  /\b(united states|usa?|u\.s\.|nyc|new york|san francisco|sf|bay area|seattle|boston|austin|chicago|los angeles|denver|palo alto|mountain view|san mateo|menlo park|redwood city|sunnyvale|san jose|foster city|fremont|bellevue|atlanta|dallas|miami|washington|california|texas|illinois|oregon|massachusetts|colorado|CA|NY|WA|TX|MA|IL|CO|GA|NC|VA|PA|OH|FL|AZ|UT|TN|MN|MD|DC|NJ|OR|MI)\b/;

/** The country a free-text place lies in, when one can be told; several countries say none. */
export function guessCountry(place: string): string | null {
  const named = places.filter(([, pattern]) => pattern.test(place)).map(([country]) => country);
  const isUs =
    unitedStates.test(place) || /\b(united states|new york|san francisco)\b/i.test(place);
  if (isUs && named.length === 0) return "US";
  return named.length === 1 && !isUs ? (named[0] ?? null) : null;
}
