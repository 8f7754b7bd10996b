import type { Figure } from "./figure";
import { has, sense } from "./meaning";
import type { Surroundings } from "./surroundings";
import type { Token } from "./token";

/** A word that means nothing in a statement of pay and, in small letters, is no name. */
export function isStrangeWord(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word" || token.capital) return false;
  const { senses, period, unit, currency, multiplier } = token.meaning;
  return senses === 0 && (period ?? unit ?? currency ?? multiplier) === null;
}

/** Hardly anything but work is paid by the hour or the day. */
function isPaidByTime({ period }: Figure): boolean {
  return period === "hour" || period === "day";
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
  if (isPaidByTime(figure)) return false;
  const around =
    countStrangeWords(tokens, figure.first - 1, -1) + countStrangeWords(tokens, figure.last + 1, 1);
  return around > mostStrangeWordsOfClause;
}

const beforeOtherNouns = new Set(["in", "from", "of", "to", "worth", "via", "into", "on"]);
const beforeGivers = new Set(["from", "by"]);
const articles = new Set(["a", "an", "the", "our", "their", "another", "about", "+", "~"]);

/** "$30k in pledges", "$450k from YC": a noun right behind that is no word of pay names the sum. */
function isNamedBehind(tokens: readonly Token[], figure: Figure): boolean {
  const next = tokens[figure.last + 1];
  if (isStrangeWord(next)) return true;
  const noun = tokens[figure.last + 2];
  const preposition = next?.text ?? "";
  if (beforeOtherNouns.has(preposition) && isStrangeWord(noun)) return true;
  return beforeGivers.has(preposition) && noun?.kind === "word";
}

/** "landed a $250k contract", "got $120k": so does a strange word right before it. */
function isNamedBefore(tokens: readonly Token[], figure: Figure): boolean {
  if (isPaidByTime(figure)) return false;
  let index = figure.first - 1;
  while (articles.has(tokens[index]?.text ?? "")) index--;
  return isStrangeWord(tokens[index]);
}

/** Whether a word that means nothing in a statement of pay says what the sum is. */
export function isNamedByStrangeWord({ tokens, figure }: Surroundings): boolean {
  return isNamedBehind(tokens, figure) || isNamedBefore(tokens, figure);
}
