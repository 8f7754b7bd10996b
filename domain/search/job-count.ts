/**
 * A number of listings and what it claims: the number itself, one within five per cent of it, or
 * one that it certainly reaches.
 */
export type JobCount = { jobs: number; precision: "exact" | "about" | "at-least" };

/** Half the width of an interval that an estimate leaves in one of a hundred and of 30,000 draws. */
const DEVIATIONS_OF_ABOUT = 2.6;
const DEVIATIONS_OF_AT_LEAST = 4;
/** Of "about" numbers, before rounding to three digits adds half a per cent at most. */
const LARGEST_ERROR = 0.045;

/**
 * The number of all from those found in a random share of them (a simple random sample without
 * replacement), `share` from 0 to 1, and `known` more that were counted one by one.
 */
export function estimateCount(
  found: number,
  { share, known = 0 }: { share: number; known?: number },
): JobCount {
  if (share >= 1) return { jobs: found + known, precision: "exact" };
  const estimate = found / share;
  const deviation = Math.sqrt(found * (1 - share)) / share;
  if (found > 0 && DEVIATIONS_OF_ABOUT * deviation <= LARGEST_ERROR * estimate) {
    return { jobs: roundTo(3, estimate + known, Math.round), precision: "about" };
  }
  const least = Math.max(found, estimate - DEVIATIONS_OF_AT_LEAST * deviation) + known;
  return { jobs: roundTo(2, least, Math.floor), precision: "at-least" };
}

function roundTo(digits: number, value: number, round: (value: number) => number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) + 1 - digits);
  return round(value / unit) * unit;
}

/** A count in a sentence: `1,234`, `about 12,400`, `at least 300`. */
export function sayCount({ jobs, precision }: JobCount): string {
  const number = jobs.toLocaleString("en-US");
  if (precision === "exact") return number;
  return precision === "about" ? `about ${number}` : `at least ${number}`;
}

/** A count beside the box it belongs to: `1,234`, `about 12,400`, `300+`. */
export function sayCountBriefly(count: JobCount): string {
  if (count.precision !== "at-least") return sayCount(count);
  return `${count.jobs.toLocaleString("en-US")}+`;
}

/** A count with its noun: `1 job`, `about 12,400 jobs`. */
export function sayJobs(count: JobCount): string {
  return `${sayCount(count)} ${count.jobs === 1 ? "job" : "jobs"}`;
}
