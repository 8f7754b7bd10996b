import { aijobsSnapshot } from "@/domain/salary/aijobs/snapshot";
import type { StatisticsSource } from "@/domain/statistics/cell-statistics";

const { slug, answersSlug, name, url, licence, date } = aijobsSnapshot;

const published = {
  licence,
  url,
  publishedOn: date,
  detail: "observations",
  builderVersion: null,
} as const;

/** Posted ranges: two twin rows of the file. */
export const aijobsRanges: StatisticsSource = { slug, kind: "posted", name, ...published };

/** Rows without a twin, which may be answers of single persons. */
export const aijobsAnswers: StatisticsSource = {
  slug: answersSlug,
  kind: "self-report",
  name: `${name}, rows without a twin`,
  ...published,
};

export const aijobsSources = [aijobsRanges, aijobsAnswers];
