import type { JudgedFigure } from "./collect-figures";
import type { Figure } from "./figure";
import { has, sense } from "./meaning";
import { resolveCurrency } from "./resolve-currency";
import { periodBySize } from "./size-period";
import { type Statement, typicalAmount } from "./statement";
import type { Token } from "./token";

const lumpSumWithin = 6;
/** Amounts further apart than this are not of one period. */
const widestSamePeriod = 4;

function boundsOf(figure: Figure): Pick<Statement, "kind" | "min" | "max"> {
  if (figure.isRange) return { kind: "range", min: figure.low, max: figure.high };
  switch (figure.bound) {
    case "exact":
      return { kind: "single", min: figure.low, max: figure.low };
    case "at-least":
      return { kind: "at-least", min: figure.low, max: null };
    case "at-most":
      return { kind: "at-most", min: null, max: figure.low };
  }
}

function hasLumpSum(tokens: readonly Token[], start: number, step: 1 | -1): boolean {
  for (let index = start, seen = 0; seen < lumpSumWithin; index += step, seen++) {
    const token = tokens[index];
    if (token === undefined || token.kind === "number") return false;
    if (has(token.meaning, sense.lumpSum)) return true;
    if (has(token.meaning, sense.stop) || (has(token.meaning, sense.aside) && token.text !== ","))
      return false;
  }
  return false;
}

/** Pay for a piece of work or for a time that is no period of ours has no period. */
function isLumpSum(tokens: readonly Token[], figure: Figure): boolean {
  return hasLumpSum(tokens, figure.last + 1, 1) || hasLumpSum(tokens, figure.first - 1, -1);
}

function borrowPeriod(figure: Figure, all: readonly JudgedFigure[]): Figure["period"] {
  const lender = all.find(
    ({ figure: other }) =>
      other.period !== null &&
      other.low <= figure.high * widestSamePeriod &&
      figure.low <= other.high * widestSamePeriod,
  );
  return lender?.figure.period ?? null;
}

function settle(
  tokens: readonly Token[],
  judged: JudgedFigure,
  all: readonly JudgedFigure[],
  country: string | null,
): Statement {
  const { figure, standing } = judged;
  const borrowed =
    all.find(({ figure: other }) => other.currency !== null)?.figure.currency ?? null;
  const { currency, others } = resolveCurrency(figure.currency ?? borrowed, country);
  const bounds = boundsOf(figure);
  const written = figure.period ?? borrowPeriod(figure, all);
  const bySize =
    written === null && !isLumpSum(tokens, figure)
      ? periodBySize(typicalAmount(bounds), currency)
      : null;
  return {
    kind: bounds.kind,
    min: bounds.min,
    max: bounds.max,
    figure,
    standing,
    currency,
    period: written ?? bySize?.period ?? null,
    otherCurrencies: others,
    otherPeriod: bySize?.other ?? null,
  };
}

/** Settles currency and period of each figure of pay by itself, its neighbours, country, size. */
export function settleStatements(
  tokens: readonly Token[],
  pays: readonly JudgedFigure[],
  country: string | null,
): Statement[] {
  return pays.map((judged) => settle(tokens, judged, pays, country));
}
