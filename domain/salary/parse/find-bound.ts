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

function boundBefore(tokens: readonly Token[], figure: Figure): Bound | null {
  for (let step = 1; step <= furthestBound; step++) {
    const token = tokens[figure.first - step];
    if (token === undefined || has(token.meaning, sense.stop)) return null;
    const bound = boundOf(token);
    if (bound === "exact" && !has(token.meaning, sense.pay)) continue;
    if (bound !== null) return bound;
    if (!passedBefore.has(token.text) && !has(token.meaning, sense.pay)) return null;
  }
  return null;
}

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
  const index = skipUnits(tokens, figure.last + 1);
  const token = tokens[index];
  if (token === undefined) return null;
  const next = tokens[index + 1];
  if (isOpenPlus(token, next)) return "at-least";
  if (token.text === "〜" || token.text === "~") return "at-least";
  if (next?.kind === "number") return null;
  if (token.text === "plus") return endsClause(next) ? "at-least" : null;
  if (has(token.meaning, sense.floorAfter)) return "at-least";
  return has(token.meaning, sense.ceilingAfter) ? "at-most" : null;
}

/** Which end of the pay a single amount gives. A range has both, whatever stands beside it. */
export function findBound(tokens: readonly Token[], figure: Figure): Bound {
  if (figure.isRange) return "exact";
  return boundBefore(tokens, figure) ?? boundAfter(tokens, figure) ?? "exact";
}
