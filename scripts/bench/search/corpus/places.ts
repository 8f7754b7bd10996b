import cityTable from "@/domain/job/place/cities.json" with { type: "json" };
import { countryName, subdivisionName } from "@/domain/job/place/regions";
import { drawByZipf } from "./zipf";

/** A city of the corpus, and what is paid there. */
export type CorpusCity = {
  name: string;
  country: string;
  region: string | null;
  currency: string;
  /** Pay beside that of the United States. */
  payLevel: number;
  text: string;
};

/** By how many listings they have, most first. */
const markets: readonly [country: string, currency: string, payLevel: number][] = [
  ["US", "USD", 1],
  ["GB", "GBP", 0.7],
  ["IN", "INR", 0.28],
  ["DE", "EUR", 0.65],
  ["CA", "CAD", 0.72],
  ["FR", "EUR", 0.55],
  ["SG", "SGD", 0.7],
  ["NL", "EUR", 0.65],
  ["ES", "EUR", 0.45],
  ["PL", "PLN", 0.45],
  ["AU", "AUD", 0.75],
  ["IE", "EUR", 0.65],
  ["IL", "ILS", 0.75],
  ["BR", "BRL", 0.3],
  ["JP", "JPY", 0.5],
  ["CH", "CHF", 1],
  ["SE", "SEK", 0.55],
  ["IT", "EUR", 0.45],
];

const citiesByMarket = markets.map(([country, currency, payLevel]): CorpusCity[] =>
  cityTable
    .filter((city) => city.country === country)
    .map(({ name, region: state }) => {
      const region = state ?? null;
      const around = region === null ? null : (subdivisionName(country, region) ?? region);
      const text = [name, around, countryName(country)].filter(Boolean).join(", ");
      return { name, country, region, currency, payLevel, text };
    }),
);
const drawMarket = drawByZipf(markets.length, 1.2);
const drawCityOf = citiesByMarket.map((cities) => drawByZipf(cities.length, 0.9));

/** A city: half of them American, and in each country most of them in its first cities. */
export function drawCity(random: () => number): CorpusCity {
  const market = drawMarket(random);
  const city = citiesByMarket[market]?.[drawCityOf[market]?.(random) ?? 0];
  if (!city) throw new Error(`The gazetteer has no city in ${markets[market]?.[0]}.`);
  return city;
}
