import { has, sense } from "./meaning";
import type { Token } from "./token";

/** Index of the first token from `start` on that is no currency and no word for a period. */
export function skipUnits(tokens: readonly Token[], start: number): number {
  let index = start;
  for (;;) {
    const token = tokens[index];
    if (token === undefined || token.kind === "number") return index;
    const { currency, period, unit } = token.meaning;
    const opensUnit = has(token.meaning, sense.per) && tokens[index + 1]?.meaning.unit != null;
    if (currency === null && period === null && !opensUnit && (unit === null || index > start))
      return index;
    index += opensUnit ? 2 : 1;
  }
}
