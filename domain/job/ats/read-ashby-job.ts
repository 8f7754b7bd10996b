import { z } from "zod";
import type { DraftPayRange } from "@/domain/job/job-draft";
import type { Workplace } from "@/domain/job/terms";
import { amount, currency, identity, shortText } from "./ats-fields";
import type { AtsJob } from "./ats-job";
import { distinctRanges, readAtsRange } from "./read-ats-pay";

const component = z.object({
  compensationType: shortText.nullish(),
  interval: shortText.nullish(),
  currencyCode: currency,
  minValue: amount,
  maxValue: amount,
  summary: shortText.nullish(),
});

const address = z
  .object({
    postalAddress: z
      .object({
        addressLocality: shortText.nullish(),
        addressRegion: shortText.nullish(),
        addressCountry: shortText.nullish(),
      })
      .nullish(),
  })
  .nullish();

/** A job of Ashby's `/posting-api/job-board/{board}?includeCompensation=true`. */
export const ashbyJobSchema = z.object({
  id: identity,
  title: shortText,
  employmentType: shortText.nullish(),
  location: shortText.nullish(),
  secondaryLocations: z.array(z.object({ location: shortText.nullish(), address })).nullish(),
  address,
  isListed: z.boolean().nullish(),
  isRemote: z.boolean().nullish(),
  workplaceType: shortText.nullish(),
  publishedAt: shortText.nullish(),
  jobUrl: shortText.nullish(),
  applyUrl: shortText.nullish(),
  descriptionHtml: z.string().nullish(),
  descriptionPlain: z.string().nullish(),
  shouldDisplayCompensationOnJobPostings: z.boolean().nullish(),
  compensation: z
    .object({
      compensationTiers: z
        .array(z.object({ title: shortText.nullish(), components: z.array(component).nullish() }))
        .nullish(),
      summaryComponents: z.array(component).nullish(),
    })
    .nullish(),
});

type AshbyJob = z.infer<typeof ashbyJobSchema>;
type Component = z.infer<typeof component>;

/** A job of Ashby in the common terms. Salary only: equity, bonus and commission are no pay range. */
export function readAshbyJob(job: AshbyJob): AtsJob {
  return {
    id: job.id,
    title: job.title,
    description: job.descriptionHtml || job.descriptionPlain || "",
    places: [job.location, ...(job.secondaryLocations ?? []).map(({ location }) => location)].map(
      (text) => text ?? "",
    ),
    placeHints: [sayAddress(job)],
    workplace: readWorkplace(job),
    // `FullTime`: the words of one name.
    employment: [(job.employmentType ?? "").replace(/([a-z])([A-Z])/g, "$1 $2")],
    url: job.jobUrl || null,
    applyUrl: job.applyUrl || null,
    companyName: null,
    postedAt: { field: "publishedAt", value: job.publishedAt ?? null },
    closesAt: null,
    ranges: job.shouldDisplayCompensationOnJobPostings === false ? [] : readRanges(job),
  };
}

function readRanges({ compensation }: AshbyJob): DraftPayRange[] {
  const tiers = (compensation?.compensationTiers ?? []).flatMap(({ title, components }) =>
    (components ?? []).flatMap((one) => readComponent(one, title ?? "") ?? []),
  );
  if (tiers.length > 0) return distinctRanges(tiers);
  return distinctRanges(
    (compensation?.summaryComponents ?? []).map((one) => readComponent(one, "")),
  );
}

function readComponent(one: Component, label: string): DraftPayRange | null {
  if (one.compensationType?.toLowerCase() !== "salary") return null;
  const { minValue: min, maxValue: max, currencyCode, interval, summary } = one;
  return readAtsRange({ label, min, max, currency: currencyCode, interval, summary });
}

function sayAddress({ address }: AshbyJob): string {
  const { addressLocality, addressRegion, addressCountry } = address?.postalAddress ?? {};
  return [addressLocality, addressRegion, addressCountry].filter((part) => part).join(", ");
}

function readWorkplace({ workplaceType, isRemote }: AshbyJob): Workplace | null {
  const word = workplaceType?.toLowerCase().replace(/[\s_-]+/g, "");
  if (word === "remote" || word === "hybrid" || word === "onsite") return word;
  return isRemote ? "remote" : null;
}
