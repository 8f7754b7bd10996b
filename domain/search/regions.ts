import countries from "@/domain/job/place/countries.json";
import regionList from "@/domain/job/place/regions.json";

/** A part of the world that listings accept and searches name. `worldwide` is every place. */
export type Region = {
  slug: string;
  name: string;
  /** ISO 3166-1 alpha-2, with those of the regions inside it; empty for `worldwide`. */
  countries: readonly string[];
};

const listed = new Map(regionList.regions.map((region) => [region.slug, region]));

/** The regions that places are read as. */
export const regions: readonly Region[] = regionList.regions.map(({ slug, name }) => ({
  slug,
  name,
  countries: [...new Set(countriesOf(slug))].sort(),
}));

const bySlug = new Map(regions.map((region) => [region.slug, region]));
const countryNames = new Map(countries.map(({ code, name }) => [code, name]));

/** The region of a slug, or `null`. */
export function findRegion(slug: string): Region | null {
  return bySlug.get(slug) ?? null;
}

/** The name of a country by its ISO 3166-1 alpha-2 code, or `null`. */
export function findCountryName(code: string): string | null {
  return countryNames.get(code) ?? null;
}

function countriesOf(slug: string): string[] {
  const region = listed.get(slug);
  return region ? [...region.countries, ...region.regions.flatMap(countriesOf)] : [];
}
