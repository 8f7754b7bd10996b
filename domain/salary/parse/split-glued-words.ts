import { isUpper } from "./characters";
import { foldWord } from "./lexicon/fold-word";
import { wordMeanings } from "./lexicon/lexicon";
import { sense } from "./meaning";

export interface GluedWords {
  left: string;
  right: string;
  /** Two sentences are glued, not two words of one: `hour|Please`. */
  isSentenceEnd: boolean;
}

/** Where a capital begins a new part inside a run of letters: `Equity|Staff`, `CA|Salary`. */
function nextCapital(raw: string, from: number): number {
  for (let index = from + 1; index < raw.length; index++) {
    if (!isUpper(raw.charCodeAt(index))) continue;
    const afterSmall = !isUpper(raw.charCodeAt(index - 1));
    const beforeSmall = index + 1 < raw.length && !isUpper(raw.charCodeAt(index + 1));
    if (afterSmall || beforeSmall) return index;
  }
  return raw.length;
}

function saysSomething(raw: string): boolean {
  const meaning = raw.length < 2 ? undefined : wordMeanings.get(foldWord(raw.toLowerCase()));
  if (meaning === undefined) return false;
  if (meaning.phrases !== null && raw.length > 2) return true;
  const { senses, unit, currency } = meaning;
  return (senses & ~sense.neutral) !== 0 || unit !== null || currency !== null;
}

/** Splits a run of letters in two where one part is known; `null` for a word such as `GitHub`. */
export function splitGluedWords(raw: string): GluedWords | null {
  const split = nextCapital(raw, 0);
  if (split === raw.length || wordMeanings.has(foldWord(raw.toLowerCase()))) return null;
  const left = raw.slice(0, split);
  const leftKnown = saysSomething(left);
  const rightKnown = saysSomething(raw.slice(split, nextCapital(raw, split)));
  if (!leftKnown && !rightKnown) return null;
  return { left, right: raw.slice(split), isSentenceEnd: !leftKnown || !rightKnown };
}
