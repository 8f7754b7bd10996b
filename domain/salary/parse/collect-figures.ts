import { collectAmounts } from "./collect-amounts";
import type { Figure, Standing } from "./figure";
import { findBound } from "./find-bound";
import { findCurrencyMark } from "./find-currency";
import { findPeriod } from "./find-period";
import { joinAmounts } from "./join-amounts";
import { judgeStanding } from "./judge-standing";
import { has, sense } from "./meaning";
import { isStrangeWord } from "./sits-in-prose";
import { type Surroundings, surround, type TextFacts } from "./surroundings";
import type { Token } from "./token";

export interface JudgedFigure {
  figure: Figure;
  standing: Standing;
}

function hasStopBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token !== undefined && has(token.meaning, sense.stop)) return true;
  }
  return false;
}

/** "If you spend $10, we make you $100": a bare sum follows the one before it. */
function followsNotPay(
  tokens: readonly Token[],
  before: JudgedFigure | undefined,
  around: Surroundings,
): boolean {
  if (before?.standing !== "not-pay" || before.figure.min.counted) return false;
  if (before.figure.currency === null || around.figure.isRange) return false;
  if (around.before !== null || around.after !== null) return false;
  return !hasStopBetween(tokens, before.figure.last, around.figure.first);
}

/** Finds every figure of the text and judges what each one is. Linear. */
export function collectFigures(
  tokens: readonly Token[],
  localCurrency: string | null,
): JudgedFigure[] {
  const figures = joinAmounts(tokens, collectAmounts(tokens));
  const facts: TextFacts = {
    strangeWords: tokens.reduce((count, token) => count + (isStrangeWord(token) ? 1 : 0), 0),
    hasCurrency: figures.some((figure) => figure.currency !== null),
    localCurrency,
  };
  const judged: JudgedFigure[] = [];
  for (const figure of figures) {
    figure.bound = findBound(tokens, figure);
    figure.currency = findCurrencyMark(tokens, figure);
    figure.period = findPeriod(tokens, figure);
    const around = surround(tokens, figure, facts);
    const standing = followsNotPay(tokens, judged.at(-1), around)
      ? "not-pay"
      : judgeStanding(around);
    judged.push({ figure, standing });
  }
  return judged;
}
