import { countEdits, weighEdits } from "./edit-distance";
import type { NearWord } from "./known-words";
import { mostEdits } from "./near-spellings";
import { isAbbreviation } from "./synonym-table";

/** Words to be read instead of one; `score` compares readings of the same word. */
export type Correction = { words: readonly string[]; jobs: number; edits: number; score: number };

/**
 * What an ordinary slip weighs against frequency: one more edit is believed when the word it leads
 * to is about fifty (e⁴) times as frequent. Long words are seldom alike by chance, so a slip in one
 * weighs less.
 */
const SLIP_WEIGHT = 4;
const SHORT_WORD = 7;
/** A missing space is a likelier slip than a wrong letter, and three words in one a rare one. */
const SPACE_WEIGHT = 2.5;

/** A reading with a lower score is no better than a guess. */
export const LEAST_SCORE = -3.5;

/** How likely it is that words were meant as one, on the scale of `Correction.score`. */
export function scoreJoin(jobs: number): number {
  return Math.log(jobs + 1) - SPACE_WEIGHT;
}

/**
 * The words that a word may have been meant for, likeliest first: those within the edits that its
 * length allows, by how frequent they are and how likely the slip is (Kernighan, Church and Gale's
 * noisy channel, COLING 1990).
 */
export function rankNearWords(typed: string, near: readonly NearWord[]): Correction[] {
  return near
    .flatMap(({ word, jobs }) => {
      const edits = countEdits(typed, word);
      if (edits === 0 || edits > mostEdits(typed) || !isLikelyShort(typed, word)) return [];
      const weight = SLIP_WEIGHT * Math.min(1, SHORT_WORD / typed.length);
      const score = Math.log(jobs + 1) - weight * weighEdits(typed, word);
      return [{ words: [word], jobs, edits, score }];
    })
    .sort((a, b) => b.score - a.score || (a.words[0] ?? "").localeCompare(b.words[0] ?? ""));
}

/** Three letters are near to too much: they must begin alike and keep their number. */
function isLikelyShort(typed: string, word: string): boolean {
  if (typed.length > 3) return true;
  const isSwapped = [...typed].sort().join("") === [...word].sort().join("");
  return isSwapped || (typed[0] === word[0] && typed.length === word.length);
}

/** Words shorter than this are pieces of a word only when they are abbreviations. */
const SHORTEST_PIECE = 3;

/** The best way to read a word as two or three written together; `null` when there is none. */
export function splitWord(
  typed: string,
  jobsByPiece: ReadonlyMap<string, number>,
  mostPieces = 3,
): Correction | null {
  let best: Correction | null = null;
  for (let at = 2; at <= typed.length - 2; at++) {
    const head = typed.slice(0, at);
    const jobs = jobsByPiece.get(head) ?? 0;
    if (jobs === 0 || (at < SHORTEST_PIECE && !isAbbreviation(head))) continue;
    const rest = readPieces(typed.slice(at), jobsByPiece, mostPieces - 1);
    if (rest === null) continue;
    const least = Math.min(jobs, rest.jobs);
    const words = [head, ...rest.words];
    const score = Math.log(least + 1) - SPACE_WEIGHT * (words.length - 1);
    if (best === null || score > best.score) best = { words, jobs: least, edits: 1, score };
  }
  return best;
}

function readPieces(
  text: string,
  jobsByPiece: ReadonlyMap<string, number>,
  mostPieces: number,
): { words: readonly string[]; jobs: number } | null {
  const jobs = jobsByPiece.get(text) ?? 0;
  const isWord = text.length >= SHORTEST_PIECE || isAbbreviation(text);
  if (jobs > 0 && isWord) return { words: [text], jobs };
  return mostPieces > 1 ? splitWord(text, jobsByPiece, mostPieces) : null;
}
