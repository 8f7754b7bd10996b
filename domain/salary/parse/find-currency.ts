import type { Figure } from "./figure";
import { has, sense } from "./meaning";
import { moreExactCurrency } from "./resolve-currency";
import type { Token } from "./token";

const furthest = 6;

function isPassed(token: Token): boolean {
  if (token.kind === "mark")
    return (
      !has(token.meaning, sense.stop | sense.aside) || token.text === "/" || token.text === "+"
    );
  const { meaning } = token;
  if (meaning.period !== null || meaning.unit !== null) return true;
  return has(meaning, sense.pay | sense.neutral | sense.per);
}

/** Looks from `start` in steps of `step` for a currency with nothing strange in between. */
function currencyInDirection(tokens: readonly Token[], start: number, step: 1 | -1): string | null {
  for (let index = start, seen = 0; seen < furthest; index += step, seen++) {
    const token = tokens[index];
    if (token === undefined || token.kind === "number") return null;
    if (token.meaning.currency !== null) {
      // A currency that touches another number belongs to that one.
      return tokens[index + step]?.kind === "number" ? null : token.meaning.currency;
    }
    if (!isPassed(token)) return null;
  }
  return null;
}

/** The currency of a figure: on its ends, or near: `Salary (AUD): 120,000`, `$90k a year CAD`. */
export function findCurrencyMark(tokens: readonly Token[], figure: Figure): string | null {
  const behind = currencyInDirection(tokens, figure.last + 1, 1);
  const before = currencyInDirection(tokens, figure.first - 1, -1);
  return moreExactCurrency(moreExactCurrency(figure.currency, behind), before);
}
