import { isLetter } from "./characters";
import { foldWord } from "./lexicon/fold-word";

/** Index after the run of letters that begins at `start`. */
export function endOfLetters(text: string, start: number): number {
  let end = start;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** The part of a text from `start` to `end` in small letters without accents. */
export function foldedSlice(text: string, start: number, end: number): string {
  return foldWord(text.slice(start, end).toLowerCase());
}
