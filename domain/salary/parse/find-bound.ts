import type { Bound, Figure } from "./figure";
import { has, sense } from "./meaning";
import { skipUnits } from "./skip-units";
import type { Token } from "./token";

/** Words between a bound and its amount: "from only £30k", "minimum salary of $80k". */
const furthestBound = 5;
const passedBefore = new Set([
  ":",
  "(",
  "=",
  '"',
  "-",
  "of",
  "a",
  "an",
  "the",
  "is",
  "only",
  "approx",
  "about",
  "our",
  "just",
]);

const boundMarks: Record<string, Bound> = {
  "≥": "at-least",
  ">": "at-least",
  "≤": "at-most",
  "<": "at-most",
  "~": "exact",
  "±": "exact",
  "〜": "at-most",
};

function boundOf(token: Token): Bound | null {
  const { meaning } = token;
  // Of words that can open either end the one that is an upper bound decides: до, bis.
  if (has(meaning, sense.ceilingBefore)) return "at-most";
  if (has(meaning, sense.floorBefore)) return "at-least";
  if (has(meaning, sense.exact)) return "exact";
  return boundMarks[token.text] ?? null;
}

/** A noun for pay, not a verb: "salary", "base". */
function namesPay({ meaning }: Token): boolean {
  return has(meaning, sense.pay) && !has(meaning, sense.payVerb | sense.exact);
}

/** "to £75k" at the start of a clause and "salary to £75k" are caps; elsewhere `to` joins or aims. */
function isCap(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== "to") return false;
  const before = tokens[index - 1];
  if (before === undefined || before.text === "-") return true;
  return has(before.meaning, sense.stop) || namesPay(before);
}

/** What one token before a figure says: a bound, nothing (`pass`), or that none follows. */
function readBefore(tokens: readonly Token[], index: number): Bound | "pass" | null {
  const token = tokens[index];
  if (token === undefined || has(token.meaning, sense.stop)) return null;
  if (isCap(tokens, index)) return "at-most";
  const bound = boundOf(token);
  if (bound === "exact" && !has(token.meaning, sense.pay)) return "pass";
  if (bound !== null) return bound;
  return passedBefore.has(token.text) || has(token.meaning, sense.pay) ? "pass" : null;
}

function boundBefore(tokens: readonly Token[], figure: Figure): Bound | null {
  for (let step = 1; step <= furthestBound; step++) {
    const bound = readBefore(tokens, figure.first - step);
    if (bound !== "pass") return bound;
  }
  return null;
}

/** Index of what may bound a figure from behind: after its units and names of pay. */
function indexBehind(tokens: readonly Token[], figure: Figure): number {
  let index = skipUnits(tokens, figure.last + 1);
  for (let token = tokens[index]; token !== undefined; token = tokens[++index]) {
    const bounds = has(token.meaning, sense.floorAfter | sense.ceilingAfter);
    if (bounds || token.kind !== "word" || !has(token.meaning, sense.pay)) break;
  }
  return index;
}

const afterAmpersand = new Set(["above", "up", "over", "more"]);

function endsClause(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.text === ")" ||
    token.text === "(" ||
    has(token.meaning, sense.stop)
  );
}

/** `80k+`, but not the plus of `80k+equity` or `80k + equity`. */
function isOpenPlus(token: Token, next: Token | undefined): boolean {
  if (token.text !== "+") return false;
  if (token.spaced) return endsClause(next);
  return next === undefined || next.spaced || next.kind === "mark";
}

function boundAfter(tokens: readonly Token[], figure: Figure): Bound | null {
  const index = indexBehind(tokens, figure);
  const token = tokens[index];
  if (token === undefined) return null;
  const next = tokens[index + 1];
  if (isOpenPlus(token, next)) return "at-least";
  if (token.text === "〜" || token.text === "~") return "at-least";
  if (next?.kind === "number") return null;
  if (token.text === "&" && next !== undefined && afterAmpersand.has(next.text)) return "at-least";
  if (token.text === "plus") return endsClause(next) ? "at-least" : null;
  if (has(token.meaning, sense.floorAfter)) return "at-least";
  return has(token.meaning, sense.ceilingAfter) ? "at-most" : null;
}

/** Which end of the pay a single amount gives. A range has both, whatever stands beside it. */
export function findBound(tokens: readonly Token[], figure: Figure): Bound {
  if (figure.isRange) return "exact";
  return boundBefore(tokens, figure) ?? boundAfter(tokens, figure) ?? "exact";
}
