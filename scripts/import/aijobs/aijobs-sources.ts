import type { SalarySource } from "@/db/salaries/ensure-source";
import { aijobsSnapshot } from "@/domain/salary/aijobs/snapshot";

const { slug, answersSlug, name, url, licence, date } = aijobsSnapshot;

const published = {
  licence,
  url,
  publishedOn: date,
  detail: "observations",
  builderVersion: null,
} as const;

/** Posted ranges: two twin rows of the file. */
export const aijobsRanges: SalarySource = { slug, kind: "posted", name, ...published };

/** Rows without a twin, which may be answers of single persons. */
export const aijobsAnswers: SalarySource = {
  slug: answersSlug,
  kind: "self-report",
  name: `${name}, rows without a twin`,
  ...published,
};

export const aijobsSources = [aijobsRanges, aijobsAnswers];
