import { z } from "zod";
import type { Workplace } from "@/domain/job/terms";
import { amount, currency, identity, shortText } from "./ats-fields";
import type { AtsJob } from "./ats-job";
import { distinctRanges, readAtsRange } from "./read-ats-pay";

const html = z.string().nullish();

/** A posting of Lever's `/v0/postings/{board}?mode=json`. */
export const leverPostingSchema = z.object({
  id: identity,
  text: shortText,
  categories: z
    .object({
      commitment: shortText.nullish(),
      location: shortText.nullish(),
      allLocations: z.array(shortText).nullish(),
    })
    .nullish(),
  /** ISO 3166-1 alpha-2. */
  country: shortText.nullish(),
  workplaceType: shortText.nullish(),
  /** Milliseconds since 1970. */
  createdAt: z.number("must be a number of milliseconds"),
  description: html,
  lists: z.array(z.object({ text: shortText.nullish(), content: html })).nullish(),
  additional: html,
  salaryDescription: html,
  salaryRange: z
    .object({ min: amount, max: amount, currency, interval: shortText.nullish() })
    .nullish(),
  hostedUrl: shortText.nullish(),
  applyUrl: shortText.nullish(),
});

type LeverPosting = z.infer<typeof leverPostingSchema>;

/** A posting of Lever in the common terms. Its one range is kept with the interval it names. */
export function readLeverJob(posting: LeverPosting): AtsJob {
  const { categories, salaryRange } = posting;
  const places = categories?.allLocations?.length
    ? categories.allLocations
    : [categories?.location ?? ""];
  return {
    id: posting.id,
    title: posting.text,
    description: joinSections(posting),
    places,
    placeHints: [posting.country?.toUpperCase() ?? ""],
    workplace: readWorkplace(posting.workplaceType),
    employment: [categories?.commitment ?? ""],
    url: posting.hostedUrl || null,
    applyUrl: posting.applyUrl || null,
    companyName: null,
    postedAt: { field: "createdAt", value: posting.createdAt },
    closesAt: null,
    ranges: salaryRange ? distinctRanges([readAtsRange({ label: "", ...salaryRange })]) : [],
  };
}

function joinSections({ description, lists, additional, salaryDescription }: LeverPosting): string {
  const listed = (lists ?? []).map(
    ({ text, content }) => `<h3>${escapeText(text ?? "")}</h3><ul>${content ?? ""}</ul>`,
  );
  return [description, ...listed, additional, salaryDescription]
    .filter((section) => section)
    .join("\n");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** `unspecified` and unknown words say nothing. */
function readWorkplace(type: string | null | undefined): Workplace | null {
  const word = type?.toLowerCase().replace(/[\s_-]+/g, "");
  return word === "remote" || word === "hybrid" || word === "onsite" ? word : null;
}
