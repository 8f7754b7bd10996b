import { has, sense } from "./meaning";
import type { Token } from "./token";

/** How two amounts are joined by what stands between them. */
export type Link = "range" | "and" | "slash" | "plus-minus" | "adjacent";

const longestGap = 12;
const rangeMarks = new Set(["-", "〜", "~"]);
const skippedMarks = new Set(["+", '"', "*", ":"]);

function opensUnit(tokens: readonly Token[], index: number, end: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined || index + 1 >= end) return false;
  return (
    has(token.meaning, sense.per) && (next.meaning.unit !== null || next.meaning.period !== null)
  );
}

function closingBracket(tokens: readonly Token[], from: number, end: number): number {
  for (let index = from; index < end; index++) if (tokens[index]?.text === ")") return index;
  return -1;
}

function linkOf(token: Token): Link | null {
  if (rangeMarks.has(token.text) || has(token.meaning, sense.join)) return "range";
  if (token.text === "/") return "slash";
  if (token.text === "±") return "plus-minus";
  return has(token.meaning, sense.and) ? "and" : null;
}

function isPassed(token: Token): boolean {
  if (skippedMarks.has(token.text)) return true;
  const { period, unit, currency } = token.meaning;
  if (period !== null || unit !== null || currency !== null) return true;
  return has(token.meaning, sense.exact) || passedWords.has(token.text);
}
const passedWords = new Set(
  "gross net brut bruto brutto netto per year month hour minimum min max maximum annum".split(" "),
);

function stronger(known: Link, next: Link): Link | null {
  if (known === "adjacent" || known === "and" || next === "range") return next;
  return known === "range" ? known : null;
}

/** "€40k for juniors to €75k for seniors": the ends of one range with the names of levels. */
function namesLevelOfEnd(tokens: readonly Token[], index: number, end: number): boolean {
  const level = tokens[index + 1];
  return (
    tokens[index]?.text === "for" &&
    level !== undefined &&
    has(level.meaning, sense.label) &&
    tokens[index + 2]?.text === "to" &&
    index + 3 === end
  );
}

/** How many tokens at `index` say nothing about the link: a bracket, `per hour`, `gross`. */
function countPassed(tokens: readonly Token[], index: number, end: number): number {
  const token = tokens[index];
  if (token?.text === "(") {
    const close = closingBracket(tokens, index, end);
    return close < 0 ? 0 : close + 1 - index;
  }
  if (opensUnit(tokens, index, end) || namesLevelOfEnd(tokens, index, end)) return 2;
  return token !== undefined && linkOf(token) === null && isPassed(token) ? 1 : 0;
}

/** `$90k (junior) / $120k (senior)` names two levels; `$90k (junior) to $120k` spans them. */
function namesLevelInBrackets(gap: readonly Token[]): boolean {
  return (
    gap.some(({ text }) => text === "(") && gap.some(({ meaning }) => has(meaning, sense.label))
  );
}

/**
 * Reads the tokens from `start` up to `end`, between two amounts. `null` when they say that the
 * amounts do not belong together.
 */
export function readGap(tokens: readonly Token[], start: number, end: number): Link | null {
  if (end - start > longestGap) return null;
  let link: Link = "adjacent";
  let index = start;
  while (index < end) {
    const passed = countPassed(tokens, index, end);
    index += passed;
    if (passed > 0) continue;
    const token = tokens[index];
    const next = token === undefined ? null : linkOf(token);
    const joined: Link | null = next === null ? null : stronger(link, next);
    if (joined === null) return null;
    link = joined;
    index++;
  }
  return link === "slash" && namesLevelInBrackets(tokens.slice(start, end)) ? null : link;
}
