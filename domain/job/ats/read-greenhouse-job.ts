import { z } from "zod";
import { parsePlaces } from "@/domain/job/place/parse-place";
import type { Workplace } from "@/domain/job/terms";
import { identity, shortText } from "./ats-fields";
import type { AtsJob } from "./ats-job";
import { greenhousePayFields, type metadataSchema, readGreenhousePay } from "./read-greenhouse-pay";
import { unescapeHtml } from "./unescape-html";

const namedPlace = z.object({ name: shortText.nullish() }).nullish();

/** A job of Greenhouse's `/v1/boards/{board}/jobs?content=true&pay_transparency=true`. */
export const greenhouseJobSchema = z.object({
  id: identity,
  title: shortText,
  absolute_url: shortText.nullish(),
  company_name: shortText.nullish(),
  location: namedPlace,
  offices: z
    .array(
      z.object({
        name: shortText.nullish(),
        location: z.union([shortText, namedPlace.unwrap()]).nullish(),
      }),
    )
    .nullish(),
  first_published: shortText.nullish(),
  updated_at: shortText.nullish(),
  application_deadline: shortText.nullish(),
  content: z.string().nullish(),
  ...greenhousePayFields,
});

type GreenhouseJob = z.infer<typeof greenhouseJobSchema>;
type Metadata = z.infer<typeof metadataSchema>;

/** A job of Greenhouse in the common terms; its escaped content is HTML again. */
export function readGreenhouseJob(job: GreenhouseJob): AtsJob {
  const metadata = job.metadata ?? [];
  const posted = job.first_published ? "first_published" : "updated_at";
  return {
    id: job.id,
    title: job.title,
    description: unescapeHtml(job.content ?? ""),
    places: [job.location?.name ?? ""],
    placeHints: (job.offices ?? []).map(sayOffice),
    workplace: readWorkplace(metadata),
    employment: textsOf(metadata, /^(?:employment|job|time|contract) ?type$|^commitment$/i),
    url: job.absolute_url || null,
    applyUrl: null,
    companyName: job.company_name ?? null,
    postedAt: { field: posted, value: job[posted] ?? null },
    closesAt: { field: "application_deadline", value: job.application_deadline ?? null },
    ranges: readGreenhousePay(job),
  };
}

type Office = NonNullable<GreenhouseJob["offices"]>[number];

function sayOffice({ name, location }: Office): string {
  const place = typeof location === "string" ? location : location?.name;
  return place || name || "";
}

/** What the employer's own field says, where it has one with such a name. */
function readWorkplace(metadata: readonly Metadata[]): Workplace | null {
  const [text] = textsOf(metadata, /^(?:work ?place|work(?:ing)?)(?: (?:type|model|setup))?$/i);
  return text === undefined ? null : parsePlaces(text).workplace;
}

function textsOf(metadata: readonly Metadata[], name: RegExp): string[] {
  return metadata
    .filter((one) => name.test(one.name.trim()))
    .flatMap(({ value }) => value)
    .filter((value) => typeof value === "string");
}
