/** How often a saved search is mailed. */
export const alertFrequencies = ["none", "daily", "weekly"] as const;
export type AlertFrequency = (typeof alertFrequencies)[number];

/** What a seeker chooses from. */
export const alertFrequencyNames: Record<AlertFrequency, string> = {
  none: "No mail",
  daily: "Once a day at most",
  weekly: "Once a week at most",
};

const HOUR_MS = 60 * 60 * 1000;

/**
 * Least time between two mails of one search. An hour short of the whole period, so that a run
 * that is a little early, as runs of a clock are, does not wait for another period.
 */
export const mailIntervalMs: Record<Exclude<AlertFrequency, "none">, number> = {
  daily: 23 * HOUR_MS,
  weekly: (7 * 24 - 1) * HOUR_MS,
};
