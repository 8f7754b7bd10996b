import type { JobDraft } from "@/domain/job/job-draft";
import { parsePlaces } from "@/domain/job/place/parse-place";
import { rememberResults } from "@/domain/remember-results";
import type { JobPosting } from "./job-posting-schema";

type PostingPlaces = Pick<JobDraft, "placesText" | "places" | "eligibleRegions" | "workplace">;

/** Files repeat their places. */
const readPlaces = rememberResults(parsePlaces);

/** Written where an address should be, and saying nothing. */
const noPlace = /^(?:n\/?a|none|blank|tbd|-+)$/i;

/**
 * Where the work of a JobPosting is done. Its `jobLocationType` says remote unless the place text
 * says hybrid; what it accepts comes from `applicantLocationRequirements`, else from the text.
 * Without a word on it the workplace stays unknown: a place alone does not mean "on site".
 */
export function readPostingPlaces(posting: JobPosting): PostingPlaces {
  const texts = [...new Set((posting.jobLocation ?? []).map(placeText).filter(isPlace))];
  const placesText = texts.join(" | ");
  const parsed = readPlaces(placesText);
  const isTelecommute = /telecommute/i.test(posting.jobLocationType ?? "");
  const workplace = isTelecommute && parsed.workplace !== "hybrid" ? "remote" : parsed.workplace;
  const required = (posting.applicantLocationRequirements ?? []).map(tidy).filter(isPlace);
  const accepted =
    required.length > 0
      ? readPlaces(`Remote: ${required.join(", ")}`).eligibleRegions
      : parsed.eligibleRegions;
  return { placesText, places: parsed.places, eligibleRegions: accepted, workplace };
}

function placeText({ address }: NonNullable<JobPosting["jobLocation"]>[number]): string {
  if (typeof address === "string") {
    return /\bblank\b/i.test(address) ? joinParts(address.split(",")) : tidy(address);
  }
  if (!address) return "";
  const { addressLocality, addressRegion, addressCountry } = address;
  return joinParts([addressLocality, addressRegion, addressCountry]);
}

function joinParts(parts: readonly (string | null | undefined)[]): string {
  return parts
    .map((part) => tidy(part ?? ""))
    .filter(isPlace)
    .join(", ");
}

function isPlace(text: string): boolean {
  return text !== "" && !noPlace.test(text);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
