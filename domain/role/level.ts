/** Seniority bands, lowest first (aijobs EN, MI, SE, EX). */
export const levels = ["entry", "mid", "senior", "executive"] as const;
export type Level = (typeof levels)[number];

/** What a visitor reads for each band, in the words job boards post. */
export const levelNames: Record<Level, string> = {
  entry: "Entry-level / Junior",
  mid: "Mid-level / Intermediate",
  senior: "Senior-level / Expert",
  executive: "Executive-level / Director",
};

/** The same inside a sentence or heading, where a slash would not read: `Data Engineer, senior`. */
export const levelWords: Record<Level, string> = {
  entry: "entry level",
  mid: "mid level",
  senior: "senior",
  executive: "executive",
};
