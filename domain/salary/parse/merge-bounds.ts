import type { JudgedFigure } from "./collect-figures";
import { has, sense } from "./meaning";
import { mayBeSameCurrency, moreExactCurrency } from "./resolve-currency";
import { shareMultiplier } from "./share-multiplier";
import type { Token } from "./token";

const longestGap = 8;
const longestGapOfSingle = 3;

function isPlainGap(
  tokens: readonly Token[],
  start: number,
  end: number,
  longest: number,
): boolean {
  if (end - start > longest) return false;
  return tokens
    .slice(start, end)
    .every(
      (token) =>
        token.kind !== "number" && !has(token.meaning, sense.label | sense.ote | sense.extra),
    );
}

function areTwoEnds(tokens: readonly Token[], a: JudgedFigure, b: JudgedFigure): boolean {
  if (a.standing !== b.standing || b.figure.bound !== "at-most") return false;
  if (a.figure.isRange || b.figure.isRange || a.figure.bound === "at-most") return false;
  if (!mayBeSameCurrency(a.figure.currency, b.figure.currency)) return false;
  const longest = a.figure.bound === "at-least" ? longestGap : longestGapOfSingle;
  return (
    b.figure.low > a.figure.low && isPlainGap(tokens, a.figure.last + 1, b.figure.first, longest)
  );
}

function joinEnds(a: JudgedFigure, b: JudgedFigure): JudgedFigure {
  return {
    standing: a.standing,
    figure: {
      ...a.figure,
      ...shareMultiplier(a.figure.min, b.figure.min),
      last: b.figure.last,
      max: b.figure.min,
      isRange: true,
      bound: "exact",
      currency: moreExactCurrency(a.figure.currency, b.figure.currency),
      period: b.figure.period ?? a.figure.period,
    },
  };
}

/** "Minimum: $80,000, maximum: $120,000": two open ends beside each other are one range. */
export function mergeBounds(
  tokens: readonly Token[],
  figures: readonly JudgedFigure[],
): JudgedFigure[] {
  const merged: JudgedFigure[] = [];
  for (const judged of figures) {
    const before = merged.at(-1);
    if (before !== undefined && areTwoEnds(tokens, before, judged)) {
      merged[merged.length - 1] = joinEnds(before, judged);
    } else merged.push(judged);
  }
  return merged;
}
