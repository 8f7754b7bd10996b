import { annualise } from "@/domain/salary/annualise";
import { coarseRate } from "./lexicon/coarse-rates";
import { has, sense } from "./meaning";
import type { Statement } from "./statement";
import type { Token } from "./token";

const furthestLabel = 16;
const samePayTolerance = 0.2;
/** Rates move, and posters round. */
const otherCurrencyTolerance = 0.4;

function isNamedApart(
  tokens: readonly Token[],
  a: Statement,
  b: Statement,
  senses: number,
): boolean {
  const from = Math.max(a.figure.last + 1, b.figure.first - furthestLabel);
  return tokens
    .slice(from, b.figure.first)
    .some((token) => has(token.meaning, senses) && !has(token.meaning, sense.restates));
}

function ends(statement: Statement): number[] {
  return [statement.min, statement.max].filter((end) => end !== null);
}

function repeatsEnds(first: Statement, other: Statement): boolean {
  const known = ends(first);
  return ends(other).every((end) => known.includes(end));
}

function isInside(tokens: readonly Token[], first: Statement, other: Statement): boolean {
  const { min, max } = first;
  if (first.kind !== "range" || other.kind !== "single" || min === null || max === null)
    return false;
  const isInner = tokens
    .slice(Math.max(0, other.figure.first - 4), other.figure.last + 3)
    .some((token) => has(token.meaning, sense.inner));
  return isInner && other.min !== null && other.min >= min && other.min <= max;
}

function isSameSize(first: Statement, other: Statement, rate: number, tolerance: number): boolean {
  if (first.period === null || other.period === null) return false;
  const a = ends(first);
  const b = ends(other);
  const pairs: [number | undefined, number | undefined][] = [
    [a[0], b[0]],
    [a.at(-1), b.at(-1)],
  ];
  return pairs.every(([x, y]) => {
    if (x === undefined || y === undefined || first.period === null || other.period === null)
      return false;
    const expected = annualise(x, first.period) * rate;
    return Math.abs(Math.log(annualise(y, other.period) / expected)) <= tolerance;
  });
}

/** Whether a later statement only says the first one again, in part or in other units. */
export function restates(tokens: readonly Token[], first: Statement, other: Statement): boolean {
  if (other.standing === "extra") return false;
  if (first.currency === other.currency) {
    if (first.period === other.period) {
      return repeatsEnds(first, other) || isInside(tokens, first, other);
    }
    return (
      isSameSize(first, other, 1, samePayTolerance) &&
      !isNamedApart(tokens, first, other, sense.employment)
    );
  }
  if (first.currency === null || other.currency === null) return false;
  const rate = coarseRate(first.currency, other.currency);
  if (isNamedApart(tokens, first, other, sense.label)) return false;
  return rate === null || isSameSize(first, other, rate, otherCurrencyTolerance);
}
