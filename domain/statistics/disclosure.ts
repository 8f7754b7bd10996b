/** Fewer observations than this are not shown. */
export const smallestShown = 5;
/** Fewer than this are shown as thin, with the broader cell beside them. */
export const smallestSolid = 30;
/** P10 and P90 need this many. */
export const smallestForTails = 20;
/** No employer may stand behind more than this share of a cell. */
const largestEmployerShare = 0.25;
/** Where every employer is known there must be this many. */
const fewestEmployers = 3;

/** What is known of the employers behind a cell. */
export interface EmployerCounts {
  /** Observations whose employer is known. */
  known: number;
  distinct: number;
  /** Observations of the employer with the most. */
  largest: number;
}

/** Why a cell is not shown. */
export type SuppressionReason = "too-few" | "too-few-employers" | "one-employer";

/** What may be said about a cell; see docs/method.md, "What is shown". */
export type Disclosure =
  | { shown: false; reason: SuppressionReason; n: number }
  | {
      shown: true;
      /** Fewer than 30: to be marked, with its interval and the broader cell beside it. */
      thin: boolean;
      /** Whether P10 and P90 may be shown. */
      tails: boolean;
      n: number;
    };

/**
 * Decides what may be said about `n` observations. `employers` is `null` where the source names
 * none; the share of the largest one counts against all observations of the cell.
 */
export function discloseCell(n: number, employers: EmployerCounts | null): Disclosure {
  if (n < smallestShown) return { shown: false, reason: "too-few", n };
  if (employers && employers.known === n && employers.distinct < fewestEmployers) {
    return { shown: false, reason: "too-few-employers", n };
  }
  if (employers && employers.largest > largestEmployerShare * n) {
    return { shown: false, reason: "one-employer", n };
  }
  return { shown: true, thin: n < smallestSolid, tails: n >= smallestForTails, n };
}

/** The plain sentence for a reason, for pages and data alike. */
export const suppressionSentences: Record<SuppressionReason, string> = {
  "too-few": `Fewer than ${smallestShown} posted ranges, so no figures are shown.`,
  "too-few-employers": `Fewer than ${fewestEmployers} employers, so no figures are shown.`,
  "one-employer": "One employer stands behind more than a quarter, so no figures are shown.",
};
