import type { JobDraft } from "@/domain/job/job-draft";

/**
 * Where a listing can be found: the countries of its places, and the countries and regions that a
 * remote one accepts. `worldwide` stands alone, since it matches every place.
 */
export function acceptedPlaces(draft: Pick<JobDraft, "places" | "eligibleRegions">): string[] {
  if (draft.eligibleRegions.includes("worldwide")) return ["worldwide"];
  const countries = draft.places.flatMap(({ country }) => country ?? []);
  return [...new Set([...countries, ...draft.eligibleRegions])].sort();
}
