/**
 * The public-domain snapshot that the product's first statistics come from. The posted ranges are
 * one source, the rows without a twin, which may be answers of single persons, are another: the
 * two are never in one number.
 */
export const aijobsSnapshot = {
  slug: "aijobs-2025-01-19",
  answersSlug: "aijobs-2025-01-19-answers",
  name: "aijobs.net salaries",
  url: "https://github.com/foorilla/ai-jobs-net-salaries",
  licence: "CC0-1.0",
  /** Day of the snapshot, ISO. */
  date: "2025-01-19",
} as const;
