/** What a visitor may say of a listing. */
export const jobReportKinds = [
  "gone",
  "broken-link",
  "not-a-job",
  "wrong-pay",
  "duplicate",
  "scam",
] as const;
export type JobReportKind = (typeof jobReportKinds)[number];

/** As the form asks it. */
export const jobReportNames: Record<JobReportKind, string> = {
  gone: "The job is gone or filled",
  "broken-link": "The link to apply is broken",
  "not-a-job": "This is not a job",
  "wrong-pay": "The pay looks wrong",
  duplicate: "It is listed twice",
  scam: "It looks like a scam",
};

/** Most characters of the note with a report. */
export const longestReportNote = 500;

/** As many visitors must say within `goneWithinDays` that a listing is gone before its page does. */
export const goneReporters = 3;
export const goneWithinDays = 7;

/** Kinds by which a visitor says that nobody can apply any more. */
export const goneKinds = ["gone", "broken-link"] as const satisfies readonly JobReportKind[];
