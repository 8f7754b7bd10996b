import countryTable from "./countries.json" with { type: "json" };
import regionTable from "./regions.json" with { type: "json" };
import subdivisionTable from "./subdivisions.json" with { type: "json" };

/** Regions wider than a country that a listing may accept. */
export const regionSlugs = [
  "worldwide",
  "north-america",
  "latam",
  "europe",
  "middle-east",
  "africa",
  "asia",
  "oceania",
  "emea",
  "apac",
] as const;

/** A country: ISO 3166-1 alpha-2 code, English name, slug for URLs. */
export type Country = { code: string; name: string; slug: string };

/** All 249 countries and territories of ISO 3166-1, by code. */
export const countries: readonly Country[] = countryTable.map(({ code, name, slug }) => ({
  code,
  name,
  slug,
}));

const countryByCode = new Map(countries.map((country) => [country.code, country]));
const codeBySlug = new Map(countries.map((country) => [country.slug, country.code]));
const regionBySlug = new Map(regionTable.regions.map((region) => [region.slug, region]));
const subdivisionNames = new Map(
  subdivisionTable.map(({ country, code, name }) => [`${country}-${code}`, name]),
);

function ownCountries(slug: string): readonly string[] {
  if (slug === "worldwide") return countries.map(({ code }) => code);
  const region = regionBySlug.get(slug);
  if (region === undefined) return [];
  return [...region.countries, ...region.regions.flatMap((part) => ownCountries(part))];
}

const countriesBySlug = new Map(
  regionSlugs.map((slug) => [slug as string, [...new Set(ownCountries(slug))]]),
);

/** The ISO 3166-1 alpha-2 codes a region holds, or of a country code that code; else none. */
export function countriesOfRegion(region: string): readonly string[] {
  return countriesBySlug.get(region) ?? (countryByCode.has(region) ? [region] : []);
}

/** The English name of a region slug, or null. */
export function regionName(slug: string): string | null {
  return regionBySlug.get(slug)?.name ?? null;
}

/** The English name of a country code ("US" is "United States"), or null. */
export function countryName(code: string): string | null {
  return countryByCode.get(code)?.name ?? null;
}

/** The slug of a country code for URLs ("US" is `united-states`), or null. */
export function countrySlug(code: string): string | null {
  return countryByCode.get(code)?.slug ?? null;
}

/** The country code of a slug (`united-states` is "US"), or null. */
export function findCountryBySlug(slug: string): string | null {
  return codeBySlug.get(slug) ?? null;
}

/** The name of a state or province ("US", "CA" is "California"), or null where it is not known. */
export function subdivisionName(country: string, code: string): string | null {
  return subdivisionNames.get(`${country}-${code}`) ?? null;
}
