import { has, sense } from "./meaning";
import type { Surroundings } from "./surroundings";
import type { Token } from "./token";

/** A word that means nothing in a statement of pay and, in small letters, is no name. */
export function isStrangeWord(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word" || token.capital) return false;
  const { senses, period, unit, currency, multiplier } = token.meaning;
  return senses === 0 && (period ?? unit ?? currency ?? multiplier) === null;
}

const mostStrangeWordsOfClause = 3;
const furthestInClause = 20;

function countStrangeWords(tokens: readonly Token[], start: number, step: 1 | -1): number {
  let count = 0;
  for (let index = start, seen = 0; seen < furthestInClause; index += step, seen++) {
    const token = tokens[index];
    if (token === undefined || has(token.meaning, sense.stop)) break;
    // Where an occupation is named beside the sum, prose around it describes the job.
    if (has(token.meaning, sense.title)) return -furthestInClause;
    if (isStrangeWord(token)) count++;
  }
  return count;
}

/** A sum in the middle of prose that says nothing of pay: "we received a $150k note". */
export function isInProse({ tokens, figure }: Surroundings): boolean {
  if (figure.period === "hour" || figure.period === "day") return false;
  const around =
    countStrangeWords(tokens, figure.first - 1, -1) + countStrangeWords(tokens, figure.last + 1, 1);
  return around > mostStrangeWordsOfClause;
}

const beforeOtherNouns = new Set(["in", "from", "of", "to", "worth", "via", "into", "on"]);

/** "$30k in pledges", "$450k from angels": a strange noun right behind names the sum. */
export function isNamedByStrangeWord({ tokens, figure }: Surroundings): boolean {
  const next = tokens[figure.last + 1];
  if (isStrangeWord(next)) return true;
  return beforeOtherNouns.has(next?.text ?? "") && isStrangeWord(tokens[figure.last + 2]);
}
