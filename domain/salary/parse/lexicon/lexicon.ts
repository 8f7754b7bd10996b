import { type Meaning, noMeaning, type Phrase } from "../meaning";
import { asianWords } from "./asian-words";
import { boundWords } from "./bound-words";
import { currencyWords, multiplierWords } from "./currency-words";
import { foldWord } from "./fold-word";
import { labelWords } from "./label-words";
import { notPayWords } from "./not-pay-words";
import { payWords } from "./pay-words";
import { periodWords } from "./period-words";
import type { WordList } from "./words";

const spacedLists = [
  payWords,
  notPayWords,
  boundWords,
  periodWords,
  labelWords,
  currencyWords,
].flat();

function splitWords(list: WordList): string[] {
  return list.words.split(/[,\n]/).flatMap((words) => {
    const folded = foldWord(words.trim().toLowerCase()).replace(/[.'/]/g, "");
    return folded === "" ? [] : [folded.replace(/\s+/g, " ")];
  });
}

function mergeMeaning(known: Meaning | undefined, list: WordList): Meaning {
  const before = known ?? noMeaning;
  return {
    senses: before.senses | (list.senses ?? 0),
    period: before.period ?? list.period ?? null,
    unit: before.unit ?? list.unit ?? null,
    currency: before.currency ?? list.currency ?? null,
    multiplier: before.multiplier ?? list.multiplier ?? null,
    phrases: null,
  };
}

function collectMeanings(lists: readonly WordList[]): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const list of lists) {
    for (const words of splitWords(list)) {
      meanings.set(words, mergeMeaning(meanings.get(words), list));
    }
  }
  return meanings;
}

/** Hangs each phrase on its first word, so that one look-up finds both. */
function hangPhrases(meanings: ReadonlyMap<string, Meaning>): Map<string, Meaning> {
  const phrases = new Map<string, Phrase[]>();
  for (const [words, meaning] of meanings) {
    const [first, ...rest] = words.split(" ");
    if (first === undefined || rest.length === 0) continue;
    phrases.set(first, [...(phrases.get(first) ?? []), { rest, meaning }]);
  }
  const hung = new Map(meanings);
  for (const [first, list] of phrases) {
    list.sort((a, b) => b.rest.length - a.rest.length);
    hung.set(first, { ...(meanings.get(first) ?? noMeaning), phrases: list });
  }
  return hung;
}

/** Meaning of a word in small letters without accents. */
export const wordMeanings: ReadonlyMap<string, Meaning> = hangPhrases(collectMeanings(spacedLists));

/** Words that multiply the number straight before them. */
export const multiplierMeanings: ReadonlyMap<string, Meaning> = collectMeanings(multiplierWords);

const asianCurrencies = currencyWords.map((list) => ({
  ...list,
  words: list.words
    .split(", ")
    .filter((word) => /^[\u3000-\u9fff\uac00-\ud7af]+$/u.test(word))
    .join(", "),
}));

/** Meaning of a word in a script written without spaces. */
export const asianMeanings: ReadonlyMap<string, Meaning> = collectMeanings([
  ...asianWords,
  ...asianCurrencies,
]);

export const longestAsianWord = 5;
