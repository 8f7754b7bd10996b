import { type JobDraft, jobDraftLimits } from "@/domain/job/job-draft";
import { parsePlaces } from "@/domain/job/place/parse-place";
import type { AtsJob } from "./ats-job";

type Places = Pick<JobDraft, "placesText" | "places" | "eligibleRegions" | "workplace">;

/**
 * Where the work is done: what the feed's own field says of the workplace, else the words of the
 * place. A place alone never means "on site". Hints are read only where the places name none.
 */
export function readAtsPlaces(job: Pick<AtsJob, "places" | "placeHints" | "workplace">): Places {
  const texts = [...new Set(job.places.map(tidy).filter((text) => text !== ""))];
  const placesText = texts.join(" | ").slice(0, jobDraftLimits.placesText).trim();
  const parsed = parsePlaces(placesText);
  const workplace = job.workplace ?? parsed.workplace;
  const isRemote = workplace === "remote";
  const known = { places: parsed.places, eligibleRegions: parsed.eligibleRegions };
  if (isRemote && parsed.workplace !== "remote") {
    known.eligibleRegions = parsePlaces(`Remote: ${texts.join(", ")}`).eligibleRegions;
  }
  if (known.places.length === 0 && known.eligibleRegions.length === 0) {
    return { placesText, workplace, ...readHints(job.placeHints, isRemote) };
  }
  return { placesText, workplace, ...known };
}

function readHints(
  hints: readonly string[],
  isRemote: boolean,
): Pick<Places, "places" | "eligibleRegions"> {
  const places = hints
    .map(tidy)
    .filter((text) => text !== "")
    .flatMap((text) =>
      /^[A-Z]{2}$/.test(text)
        ? [{ country: text, region: null, city: null, text }]
        : parsePlaces(text).places,
    )
    .slice(0, jobDraftLimits.places);
  const countries = [...new Set(places.flatMap(({ country }) => country ?? []))];
  return isRemote
    ? { places: [], eligibleRegions: countries }
    : { places: [...places], eligibleRegions: [] };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
