import type { Figure } from "./figure";
import { has, sense } from "./meaning";
import type { Token } from "./token";

/** What the words around a figure say that it is. */
export type CueClass = "pay" | "total" | "extra" | "allowance" | "not-pay" | "counted";

export interface Cue {
  name: CueClass;
  /** Words away from the figure, more across punctuation. */
  distance: number;
  /** A verb such as "pay", which benefits have as well. */
  isVerb: boolean;
}

const furthestWords = 9;
const furthestTokens = 16;
const furthestThing = 4;
const bracketCost = 1;
const dashCost = 3;
const payVerbCost = 5;
const conditionCost = 2;
const conditions = new Set(["if", "when"]);

function classOf(token: Token, isThing: boolean, isRepeated: boolean): CueClass | null {
  const { meaning } = token;
  if (has(meaning, sense.ote)) return "total";
  if (has(meaning, sense.notPay)) return "not-pay";
  if (has(meaning, sense.allowance)) return "allowance";
  if (has(meaning, sense.extra)) return "extra";
  if (has(meaning, sense.pay)) return "pay";
  if (has(meaning, sense.count)) return "counted";
  if (has(meaning, sense.handsOver)) return isThing && !isRepeated ? "not-pay" : null;
  return isThing && has(meaning, sense.thing) ? "not-pay" : null;
}

function costOfMark(token: Token): number {
  if (token.text === "(" || token.text === ")") return bracketCost;
  return token.text === "-" && token.spaced ? dashCost : 0;
}

/** Words for the currency, the period and the bounds of a figure belong to it. */
function isPartOfFigure({ meaning }: Token): boolean {
  if (meaning.currency !== null || meaning.unit !== null) return true;
  if (meaning.period !== null && !has(meaning, sense.pay)) return true;
  return has(meaning, sense.per | sense.floorBefore | sense.ceilingBefore | sense.between);
}

/** How far a token takes one from the figure. */
function costOf(token: Token): number {
  if (token.kind === "mark") return costOfMark(token);
  if (isPartOfFigure(token)) return 0;
  if (conditions.has(token.text)) return conditionCost;
  return has(token.meaning, sense.payVerb) ? payVerbCost : 1;
}

/** What comes behind a figure names it: "$10K referral bonus", "£60k OTE". */
export function findCueAfter(tokens: readonly Token[], figure: Figure): Cue | null {
  let distance = 0;
  for (let step = 1; step <= furthestTokens && distance < furthestWords; step++) {
    const token = tokens[figure.last + step];
    const next = tokens[figure.last + step + 1];
    if (token === undefined || endsNaming(token, next, step)) return null;
    // A word before a colon announces what follows it.
    if (next?.text === ":") return null;
    distance += costOf(token);
    const name = classOf(token, distance <= furthestThing, true);
    if (name !== null) return { name, distance, isVerb: has(token.meaning, sense.payVerb) };
  }
  return null;
}

function endsNaming(token: Token, next: Token | undefined, step: number): boolean {
  if (token.kind === "number" || has(token.meaning, sense.stop)) return true;
  if (token.text === "-" && token.spaced) return true;
  // A glued plus opens the range and ends nothing: "$200k+ equity financing".
  if (token.text === "+" && !token.spaced && step === 1) return next?.spaced === false;
  return has(token.meaning, sense.aside);
}

/** How the words on the way to a cue weaken it. */
interface WayBack {
  distance: number;
  beyondComma: boolean;
  beyondTitle: boolean;
}

function endsAnnouncing(token: Token, next: Token | undefined): boolean {
  if (token.kind === "number") return next?.text !== "%";
  if (has(token.meaning, sense.stop)) return true;
  return has(token.meaning, sense.aside) && token.text !== ",";
}

function stepBack(way: WayBack, token: Token, next: Token | undefined): void {
  way.distance += costOf(token);
  // "premiums, up to $800": a cap after a comma belongs to what stands before it.
  const isCap = next !== undefined && has(next.meaning, sense.ceilingBefore);
  way.beyondComma ||= token.text === "," && !isCap;
  way.beyondTitle ||= has(token.meaning, sense.title);
}

/** "Credit Analyst $90k" and "VC funded, $100k": only a name of pay reaches over these. */
function reaches(way: WayBack, name: CueClass | null): name is CueClass {
  if (name === null || name === "counted") return false;
  return name === "pay" || name === "total" || (!way.beyondComma && !way.beyondTitle);
}

/** "60% of salary" and "2x salary" name a benefit. */
function isShareOf(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text;
  return (
    before === "x" || before === "times" || (before === "of" && tokens[index - 2]?.text === "%")
  );
}

/** What comes before a figure announces it: "Salary: $100k", "raised $5M". */
export function findCueBefore(tokens: readonly Token[], figure: Figure): Cue | null {
  const way: WayBack = { distance: 0, beyondComma: false, beyondTitle: false };
  for (let step = 1; step <= furthestTokens && way.distance < furthestWords; step++) {
    const token = tokens[figure.first - step];
    if (token === undefined || endsAnnouncing(token, tokens[figure.first - step + 1])) return null;
    stepBack(way, token, tokens[figure.first - step + 1]);
    const name = classOf(token, way.distance <= 1, figure.period !== null);
    if (name === "pay" && isShareOf(tokens, figure.first - step))
      return { name: "not-pay", distance: way.distance, isVerb: false };
    if (reaches(way, name))
      return { name, distance: way.distance, isVerb: has(token.meaning, sense.payVerb) };
  }
  return null;
}

function isThing(token: Token): boolean {
  return has(token.meaning, sense.thing | sense.notPay);
}

function hasThingInDirection(tokens: readonly Token[], start: number, step: 1 | -1): boolean {
  for (let index = start, seen = 0; seen < furthestTokens / 2; index += step, seen++) {
    const token = tokens[index];
    if (token === undefined || token.kind === "number" || has(token.meaning, sense.stop))
      return false;
    if (isThing(token)) return true;
  }
  return false;
}

/** "stipend towards transit" is a perk, "monthly stipend" is pay. */
export function hasThingNear(tokens: readonly Token[], figure: Figure): boolean {
  return (
    hasThingInDirection(tokens, figure.last + 1, 1) ||
    hasThingInDirection(tokens, figure.first - 1, -1)
  );
}
