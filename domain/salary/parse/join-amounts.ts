import { scale } from "./collect-amounts";
import type { Amount, Figure } from "./figure";
import { has, sense } from "./meaning";
import { type Link, readGap } from "./read-gap";
import { mayBeSameCurrency, moreExactCurrency } from "./resolve-currency";
import { shareMultiplier } from "./share-multiplier";
import type { Token } from "./token";

/** A grade or a year before an amount is further from it than the ends of a range are. */
const widestWithGrade = 3;
const widestUnsignedStart = 8;
const widestSlash = 3;

function isYearNumber(amount: Amount): boolean {
  const { value, marked, multiplier } = amount.number;
  return (
    !marked && multiplier === null && value >= 1980 && value <= 2050 && amount.currency === null
  );
}

function followsGradeWord(tokens: readonly Token[], amount: Amount): boolean {
  const before = tokens[amount.first - 1];
  return before !== undefined && has(before.meaning, sense.grade);
}

function isPlain(amount: Amount): boolean {
  return isBare(amount) && !amount.number.marked;
}

function isBare(amount: Amount): boolean {
  return amount.currency === null && amount.number.multiplier === null;
}

/** `Level 1 - $100k`, `2024 - 80k`: the first number is a name, not an end. */
function isNameBeforeAmount(tokens: readonly Token[], a: Amount, b: Amount): boolean {
  if (!isPlain(a) || isPlain(b)) return false;
  if (isYearNumber(a) && b.value > 3 * a.value) return true;
  const { low, high } = shareMultiplier(a, b);
  const ratio = low > 0 ? high / low : 1;
  if (followsGradeWord(tokens, a) && a.value < 100 && ratio > widestWithGrade) return true;
  return b.prefixed && ratio > widestUnsignedStart;
}

/** A plain number behind an amount that is no second end: `$100k - 20 days`. */
function isNumberBehindAmount(a: Amount, b: Amount): boolean {
  if (!isPlain(b) || isPlain(a)) return false;
  if (b.counted) return true;
  const { low, high } = shareMultiplier(a, b);
  return high < low;
}

function followsBetween(tokens: readonly Token[], amount: Amount): boolean {
  for (let index = amount.first - 1; index >= Math.max(0, amount.first - 3); index--) {
    const token = tokens[index];
    if (token !== undefined && has(token.meaning, sense.between)) return true;
  }
  return false;
}

function isSlashRange(a: Amount, b: Amount): boolean {
  if (a.currency !== null && b.currency !== null && a.currency !== b.currency) return false;
  const { low, high } = shareMultiplier(a, b);
  return high > low && high <= low * widestSlash;
}

function linkHolds(tokens: readonly Token[], a: Amount, b: Amount, link: Link): boolean {
  switch (link) {
    case "range":
      return true;
    case "and":
      return followsBetween(tokens, a);
    case "slash":
      return isSlashRange(a, b);
    case "plus-minus":
      return b.counted && !a.counted;
    case "adjacent":
      return a.currency !== null && a.currency === b.currency && b.prefixed && b.value > a.value;
  }
}

/** "12-18 hours", "10k to 100k users": what follows the second number is counted by both. */
function isCountedWith(a: Amount, b: Amount): boolean {
  if (!b.counted || a.currency !== null) return false;
  return a.number.multiplier === null || a.number.multiplier === b.number.multiplier;
}

function findLink(tokens: readonly Token[], a: Amount, b: Amount): Link | null {
  const link = readGap(tokens, a.last + 1, b.first);
  if (link === null || !linkHolds(tokens, a, b, link)) return null;
  if (link === "plus-minus") return link;
  if (!mayBeSameCurrency(a.currency, b.currency)) return null;
  if (a.counted !== b.counted && !isCountedWith(a, b)) return null;
  return isNameBeforeAmount(tokens, a, b) || isNumberBehindAmount(a, b) ? null : link;
}

function singleFigure(amount: Amount): Figure {
  return {
    first: amount.first,
    last: amount.last,
    min: amount,
    max: amount,
    low: amount.value,
    high: amount.value,
    isRange: false,
    bound: "exact",
    currency: amount.currency,
    period: null,
    literalLow: null,
  };
}

function rangeFigure(a: Amount, b: Amount): Figure {
  return {
    ...singleFigure(a),
    ...shareMultiplier(a, b),
    last: b.last,
    max: b.counted ? { ...b, counted: true } : b,
    isRange: true,
    currency: moreExactCurrency(a.currency, b.currency),
  };
}

/** `60k ± 10%`: the ends worked out. */
function spreadFigure(a: Amount, share: Amount): Figure {
  const spread = scale(a.value, share.value / 100);
  return {
    ...singleFigure(a),
    last: share.last + 1,
    low: scale(a.value - spread, 1),
    high: scale(a.value + spread, 1),
    isRange: true,
  };
}

/** Joins neighbouring amounts to ranges; every amount ends in exactly one figure. Linear. */
export function joinAmounts(tokens: readonly Token[], amounts: readonly Amount[]): Figure[] {
  const figures: Figure[] = [];
  for (let index = 0; index < amounts.length; index++) {
    const a = amounts[index];
    const b = amounts[index + 1];
    if (a === undefined) break;
    const link = b === undefined ? null : findLink(tokens, a, b);
    if (b === undefined || link === null) {
      figures.push(singleFigure(a));
      continue;
    }
    figures.push(link === "plus-minus" ? spreadFigure(a, b) : rangeFigure(a, b));
    index++;
  }
  return figures;
}
