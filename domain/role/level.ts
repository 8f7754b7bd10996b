/** Seniority bands, lowest first (aijobs EN, MI, SE, EX). */
export const levels = ["entry", "mid", "senior", "executive"] as const;
export type Level = (typeof levels)[number];

/** What a visitor reads for each band. */
export const levelNames: Record<Level, string> = {
  entry: "Entry level",
  mid: "Mid level",
  senior: "Senior",
  executive: "Executive",
};
