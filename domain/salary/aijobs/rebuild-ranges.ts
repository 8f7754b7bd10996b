import { dollarSignCurrency } from "./dollar-sign-currencies";
import type { AijobsRow } from "./parse-row";

/**
 * One posted range (or one survey answer) of an aijobs.net file. Amounts are per year in
 * `currency`.
 */
export interface AijobsRange extends Omit<AijobsRow, "amount" | "amountUsd"> {
  min: number;
  max: number;
  usdMin: number;
  usdMax: number;
  /** `range`: two twin rows, the ends of one posted range; `single`: a row without a twin. */
  kind: "range" | "single";
  /**
   * The currency "$" means in the job's country when the file says USD there: the amount may be
   * in that currency (docs/method-statistics.md). `null` when there is no such doubt.
   */
  currencyDoubt: string | null;
  /** The 1-based lines of the file the ends were read from, the header being line 1. */
  lines: number[];
}

/** What is kept between two rows: a row still waiting for its twin. */
export interface PairingState {
  waiting: { row: AijobsRow; line: number } | null;
}

/** Nobody collected posted ranges before this year: the rows are answers of single persons. */
const firstYearOfRanges = 2022;

export function startPairing(): PairingState {
  return { waiting: null };
}

function buildRange(high: AijobsRow, low: AijobsRow, lines: number[]): AijobsRange {
  const { amount: max, amountUsd: usdMax, ...shared } = high;
  const doubt = high.currency === "USD" ? dollarSignCurrency(high.country) : null;
  return {
    ...shared,
    min: low.amount,
    max,
    usdMin: low.amountUsd,
    usdMax,
    kind: lines.length === 2 ? "range" : "single",
    currencyDoubt: doubt,
    lines,
  };
}

function areTwins(high: AijobsRow, low: AijobsRow): boolean {
  return (
    high.year >= firstYearOfRanges &&
    high.amount >= low.amount &&
    high.title === low.title &&
    high.year === low.year &&
    high.level === low.level &&
    high.employmentType === low.employmentType &&
    high.currency === low.currency &&
    high.country === low.country &&
    high.companyCountry === low.companyCountry &&
    high.workplace === low.workplace &&
    high.companySize === low.companySize
  );
}

/**
 * Takes the next row of the file and returns the range it completes: two adjacent rows that agree
 * in everything but the amount, the higher first, are the ends of one posted range. A row without
 * such a twin becomes a `single` when the next row shows that it has none. Constant memory:
 * `state` holds one row at most and is changed in place.
 */
export function pushRow(state: PairingState, row: AijobsRow, line: number): AijobsRange | null {
  const before = state.waiting;
  if (before === null) {
    state.waiting = { row, line };
    return null;
  }
  if (areTwins(before.row, row)) {
    state.waiting = null;
    return buildRange(before.row, row, [before.line, line]);
  }
  state.waiting = { row, line };
  return buildRange(before.row, before.row, [before.line]);
}

/** Returns the last row of the file as a `single` when it still waits for a twin. */
export function finishPairing(state: PairingState): AijobsRange | null {
  const before = state.waiting;
  state.waiting = null;
  return before && buildRange(before.row, before.row, [before.line]);
}

/**
 * What makes two ranges of one file repeats of each other; also a stable source id. About half of
 * the rows of a file are exact repeats: one posting listed again, or one range used by an employer
 * for many jobs.
 */
export function rangeKey(range: AijobsRange): string {
  return [
    range.year,
    range.level,
    range.employmentType,
    range.title,
    range.min,
    range.max,
    range.currency,
    range.country,
    range.companyCountry,
    range.workplace,
    range.companySize,
    range.kind,
  ].join("|");
}

export interface CountedRange {
  range: AijobsRange;
  /** How often the range stands in the file, at least 1. */
  repeats: number;
}

/**
 * Rebuilds all distinct ranges of a file, in order of first appearance, each with its number of
 * repeats. Memory grows with the distinct ranges; a stream uses `pushRow` and `rangeKey` instead.
 */
export function rebuildRanges(rows: Iterable<{ row: AijobsRow; line: number }>): CountedRange[] {
  const counted = new Map<string, CountedRange>();
  const add = (range: AijobsRange | null) => {
    if (!range) return;
    const key = rangeKey(range);
    const known = counted.get(key);
    if (known) known.repeats += 1;
    else counted.set(key, { range, repeats: 1 });
  };
  const state = startPairing();
  for (const { row, line } of rows) add(pushRow(state, row, line));
  add(finishPairing(state));
  return [...counted.values()];
}
