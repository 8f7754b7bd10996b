import type { JobDraft } from "@/domain/job/job-draft";
import { countriesOfRegion, countryName, regionSlugs } from "@/domain/job/place/regions";

const regions = regionSlugs.filter((slug) => slug !== "worldwide");
/** The regions that hold a country, as bits in the order of `regions`. */
const regionsOfCountry = new Map<string, number>();
for (const [at, slug] of regions.entries()) {
  for (const code of countriesOfRegion(slug)) {
    regionsOfCountry.set(code, (regionsOfCountry.get(code) ?? 0) | (1 << at));
  }
}

/**
 * Every country and region a listing is found under: the countries of its places, the countries
 * of the regions a remote one accepts, and every region that has one of them. `worldwide` stands
 * alone, since it is found under every place.
 */
export function acceptedPlaces(draft: Pick<JobDraft, "places" | "eligibleRegions">): string[] {
  if (draft.eligibleRegions.includes("worldwide")) return ["worldwide"];
  const places = draft.places.flatMap(({ country }) => country ?? []);
  const accepted = draft.eligibleRegions.flatMap(countriesOfRegion);
  const countries = new Set([...places, ...accepted].filter((code) => countryName(code) !== null));
  let around = 0;
  for (const code of countries) around |= regionsOfCountry.get(code) ?? 0;
  return [...[...countries].sort(), ...regions.filter((_, at) => around & (1 << at))];
}
