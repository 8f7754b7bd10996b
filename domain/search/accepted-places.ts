import type { JobDraft } from "@/domain/job/job-draft";
import { countriesOfRegion, countryName, regionSlugs } from "@/domain/job/place/regions";

const regions = regionSlugs
  .filter((slug) => slug !== "worldwide")
  .map((slug) => ({ slug, countries: countriesOfRegion(slug) }));

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
  const around = regions.filter((region) => region.countries.some((code) => countries.has(code)));
  return [...[...countries].sort(), ...around.map(({ slug }) => slug)];
}
