import type { PayPeriod } from "@/domain/salary/pay";
import type { Figure } from "./figure";
import { has, sense } from "./meaning";
import type { Token } from "./token";

const furthestAfter = 9;
const furthestBefore = 12;
/** Words without a sense that may stand between an amount and its period. */
const mostStrangeWords = 3;

/** The period of a word such as `monthly` belongs to what follows it, if that is no pay. */
function describesSomethingElse(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined || next.kind !== "word") return false;
  if (has(next.meaning, sense.pay | sense.ote)) return false;
  return has(next.meaning, sense.extra | sense.notPay | sense.count | sense.thing);
}

/** `per hour`, `/yr`, `a day`; also `/ per month`, where a source wrote both. */
function periodAfterPer(tokens: readonly Token[], index: number): PayPeriod | null {
  const token = tokens[index];
  if (token === undefined || !has(token.meaning, sense.per)) return null;
  const next = tokens[index + 1];
  if (next === undefined) return null;
  if (next.meaning.unit !== null) return next.meaning.unit;
  if (next.meaning.period !== null) return next.meaning.period;
  return has(next.meaning, sense.per) ? (tokens[index + 2]?.meaning.unit ?? null) : null;
}

/** `a` and `every` join strange words to a time as well: "working four days a week". */
function isStrictPer(token: Token): boolean {
  return token.text === "per" || token.text === "/" || token.text === "par" || token.text === "pro";
}

function periodAt(tokens: readonly Token[], index: number, strange: number): PayPeriod | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (strange === 0 || isStrictPer(token)) {
    const after = periodAfterPer(tokens, index);
    if (after !== null) return after;
  }
  if (token.meaning.period === null || describesSomethingElse(tokens, index)) return null;
  return token.meaning.period;
}

/** A comma may stand before the period itself: "$100,000, annually". */
function endsAtAside(tokens: readonly Token[], index: number, start: number): boolean {
  const token = tokens[index];
  if (token?.text === ",") return periodAt(tokens, index + 1, 0) === null;
  const isOpenPlus = token?.text === "+" && !token.spaced && index <= start + 1;
  return !isOpenPlus;
}

function endsSearch(tokens: readonly Token[], index: number, start: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind === "number") return true;
  if (has(token.meaning, sense.stop | sense.manner | sense.extra | sense.notPay)) return true;
  return has(token.meaning, sense.aside) && endsAtAside(tokens, index, start);
}

function isStrange(token: Token): boolean {
  if (token.kind === "mark" || token.meaning.currency !== null) return false;
  return !has(token.meaning, sense.pay | sense.neutral | sense.per);
}

/** A unit that touches the amount: `2000-165000 year`, `42078.0 hr`. */
function periodTouching(tokens: readonly Token[], start: number): PayPeriod | null {
  let index = start;
  while (tokens[index]?.meaning.currency != null && tokens[index]?.kind !== "number") index++;
  if (periodAfterPer(tokens, index) !== null) return null;
  const token = tokens[index];
  if (token === undefined || has(token.meaning, sense.manner)) return null;
  return token.meaning.unit;
}

function periodAfter(tokens: readonly Token[], start: number): PayPeriod | null {
  const touching = periodTouching(tokens, start);
  if (touching !== null) return touching;
  let strange = 0;
  for (let index = start; index < start + furthestAfter && strange <= mostStrangeWords; index++) {
    const token = tokens[index];
    if (token === undefined) return null;
    const period = periodAt(tokens, index, strange);
    if (period !== null) return period;
    if (endsSearch(tokens, index, start)) return null;
    if (isStrange(token)) strange++;
  }
  return null;
}

/** `(m/w/d)` names no day; `Rate/hr:` names an hour. */
function isSlashOfNoPay(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return tokens[index]?.text === "/" && (before === undefined || !has(before.meaning, sense.pay));
}

function periodBefore(tokens: readonly Token[], figure: Figure): PayPeriod | null {
  for (let index = figure.first - 1; index >= Math.max(0, figure.first - furthestBefore); index--) {
    const token = tokens[index];
    if (token === undefined || token.kind === "number" || has(token.meaning, sense.stop))
      return null;
    if (token.text === "+") return null;
    if (isSlashOfNoPay(tokens, index)) continue;
    const period = periodAfterPer(tokens, index) ?? token.meaning.period;
    if (period !== null && !describesSomethingElse(tokens, index)) return period;
  }
  return null;
}

function periodInside(tokens: readonly Token[], figure: Figure): PayPeriod | null {
  for (let index = figure.first; index <= figure.last; index++) {
    const period = tokens[index]?.meaning.period ?? null;
    if (period !== null) return period;
  }
  return null;
}

/** The period written of a figure: behind it, between its ends, in its multiplier, before it. */
export function findPeriod(tokens: readonly Token[], figure: Figure): PayPeriod | null {
  return (
    periodAfter(tokens, figure.last + 1) ??
    (figure.isRange ? periodAfter(tokens, figure.min.last + 1) : null) ??
    periodInside(tokens, figure) ??
    periodBefore(tokens, figure)
  );
}
