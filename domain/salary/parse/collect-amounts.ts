import type { Amount } from "./figure";
import { has, sense } from "./meaning";
import { moreExactCurrency } from "./resolve-currency";
import type { Token, WrittenNumber } from "./token";

/** Currency words that stand only behind a number: `50k pounds`, but "won 5 awards". */
const onlyBehind = new Set(
  "won yen lei rand rands dong pound pounds dollar dollars bucks quid francs sterling canadian".split(
    " ",
  ),
);

function isCurrency(token: Token | undefined): token is Token {
  return token !== undefined && token.kind !== "number" && token.meaning.currency !== null;
}

function isPrefix(token: Token | undefined): token is Token {
  return isCurrency(token) && !onlyBehind.has(token.text);
}

/** Index of the first of up to two currency tokens before the number at `at`. */
function firstOfPrefix(tokens: readonly Token[], at: number, taken: number): number {
  let first = at;
  while (first - 1 > taken && at - first < 2 && isPrefix(tokens[first - 1])) first--;
  return first;
}

/** A sign between two numbers belongs to the second where it is glued to it or the first has one. */
function belongsToNext(tokens: readonly Token[], index: number, hasPrefix: boolean): boolean {
  const next = tokens[index + 1];
  const sign = tokens[index];
  if (next?.kind !== "number" || sign === undefined) return false;
  return hasPrefix || (sign.spaced && !next.spaced);
}

function lastOfSuffix(tokens: readonly Token[], at: number, hasPrefix: boolean): number {
  let last = at;
  while (
    last - at < 2 &&
    isCurrency(tokens[last + 1]) &&
    !belongsToNext(tokens, last + 1, hasPrefix)
  ) {
    last++;
  }
  return last;
}

function combineCurrencies(tokens: readonly Token[], first: number, last: number): string | null {
  let currency: string | null = null;
  for (let index = first; index <= last; index++) {
    const token = tokens[index];
    if (token?.kind !== "number")
      currency = moreExactCurrency(currency, token?.meaning.currency ?? null);
  }
  return currency;
}

const timesWord = 1e6;

/** `mil` is a thousand in Spanish and Portuguese, and short for million beside `$` and `£`. */
function readMil(tokens: readonly Token[], at: number, currency: string | null): number | null {
  if (tokens[at + 1]?.text !== "mil") return null;
  return currency === "$" || currency === "GBP" || currency === "USD" ? timesWord : 1000;
}

const highestGrade = 100;

function endsClause(token: Token | undefined): boolean {
  return token === undefined || token.text === ")" || has(token.meaning, sense.stop | sense.aside);
}

/** `#15`, `Req ID 55123`, `(HEW Level 7)`: a plain number behind such a word is a name. */
function isIdentifier(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const number = tokens[at]?.number;
  if (before === undefined || number == null || number.multiplier !== null || number.marked)
    return false;
  if (before.text === "#" || has(before.meaning, sense.identifier)) return true;
  const isGrade = has(before.meaning, sense.grade) && number.value < highestGrade;
  return isGrade && endsClause(tokens[at + 1]);
}

/** "40 staff" counts people; "$180k Staff Engineer" names the next job. */
function isCounted(tokens: readonly Token[], at: number, last: number): boolean {
  if (isIdentifier(tokens, at) || tokens[at + 1]?.text === "%") return true;
  const next = tokens[last + 1];
  if (next === undefined || last !== at || !has(next.meaning, sense.count)) return false;
  const title = tokens[last + 2];
  return title === undefined || !next.capital || !has(title.meaning, sense.title);
}

function collectAmount(
  tokens: readonly Token[],
  at: number,
  number: WrittenNumber,
  taken: number,
): Amount {
  const own = tokens[at]?.meaning.currency ?? null;
  const first = firstOfPrefix(tokens, at, taken);
  const mil = readMil(tokens, at, combineCurrencies(tokens, first, at));
  const end = mil === null ? at : at + 1;
  const last = lastOfSuffix(tokens, end, first < at);
  const multiplier = mil ?? number.multiplier;
  return {
    first,
    last,
    number: mil === null ? number : { ...number, multiplier },
    value: scale(number.value, multiplier ?? 1),
    currency: combineCurrencies(tokens, first, last) ?? own,
    prefixed: first < at,
    counted: isCounted(tokens, at, last),
  };
}

/** Multiplies without the dust of binary fractions: 284.9 × 1000 is 284900. */
export function scale(value: number, multiplier: number): number {
  if (multiplier === 1) return value;
  const product = value * multiplier;
  return Number.isInteger(product) ? product : Math.round(product * 1e4) / 1e4;
}

/** Finds the numbers among the tokens and gives each the currency signs that touch it. */
export function collectAmounts(tokens: readonly Token[]): Amount[] {
  const amounts: Amount[] = [];
  let taken = -1;
  for (let at = 0; at < tokens.length; at++) {
    const number = tokens[at]?.number ?? null;
    if (number === null) continue;
    const amount = collectAmount(tokens, at, number, taken);
    taken = amount.last;
    amounts.push(amount);
  }
  return amounts;
}
