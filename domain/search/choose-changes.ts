import type { KnownWords, NearWord, WordFacts } from "./known-words";
import { wordLimits } from "./known-words";
import { lookUpNearWords } from "./look-up-near-words";
import {
  type Correction,
  LEAST_SCORE,
  rankNearWords,
  scoreJoin,
  splitWord,
} from "./rank-corrections";
import type { TextPart } from "./text-parts";

/** Parts of a text to be read as other words. */
export type Change = {
  /** The part it begins with, and the one after its last. */
  first: number;
  after: number;
  /** For each word of those parts the words that stand for it, likeliest reading first. */
  readings: readonly (readonly string[])[];
  /** Whether what was typed finds nothing, or next to nothing, so that the other words are searched. */
  isSure: boolean;
};

/** A known word is only compared with others from this length on: short ones are all alike. */
const SHORTEST_RARE = 5;
const SHORTEST_UNKNOWN = 3;
/** How many times as frequent a near word must be to be offered, or read, for a rare one. */
const OFFERED_RATIO = 50;
const READ_RATIO = 200;
const SHORTEST_READ = 7;
/** How many times as frequent one word must be to be offered for two. */
const JOINED_RATIO = 10;
const MOST_READINGS = 3;

/** Words of letters only: numbers, `c++` and other scripts are never corrected. */
function isCorrectable(word: string): boolean {
  return /^[a-z]{3,40}$/.test(word);
}

function isOpen({ quoted, excluded }: TextPart): boolean {
  return !quoted && !excluded;
}

/** The parts of a text that may be misspelt, each to be read as other words, in order. */
export async function chooseChanges(
  parts: readonly TextPart[],
  known: KnownWords,
): Promise<Change[]> {
  const words = [...new Set(parts.filter(isOpen).flatMap((part) => part.words))];
  const joined = parts.flatMap((_, at) => joinedWord(parts, at) ?? []);
  const facts = await known.describe([...new Set([...words, ...joined])]);
  const weak = words.filter((word) => isCorrectable(word) && isWeak(word, facts.get(word)));
  const unknown = weak.filter((word) => jobsOf(word, facts) === 0);
  if (unknown.length > wordLimits.corrected) return [];
  const asked = weak.slice(0, 2 * wordLimits.corrected);
  const { near, pieces } = await lookUpNearWords({ weak: asked, unknown }, known);
  const correct = (word: string) => readWord(word, facts, near.get(word) ?? [], pieces);
  return parts.flatMap((part, at) => {
    const join = readJoined(parts, at, facts, correct);
    if (join) return [join];
    return isOpen(part) && !endsJoin(parts, at, facts, correct) ? readPart(part, at, correct) : [];
  });
}

function jobsOf(word: string, facts: ReadonlyMap<string, WordFacts>): number {
  return facts.get(word)?.jobs ?? 0;
}

function isWeak(word: string, facts: WordFacts | undefined): boolean {
  if (facts === undefined || facts.jobs > wordLimits.rare || facts.isCompanyName) return false;
  return word.length >= (facts.jobs === 0 ? SHORTEST_UNKNOWN : SHORTEST_RARE);
}

type Reading = { corrections: readonly Correction[]; isSure: boolean };
type CorrectWord = (word: string) => Reading | null;

function readWord(
  word: string,
  facts: ReadonlyMap<string, WordFacts>,
  near: readonly NearWord[],
  pieces: ReadonlyMap<string, number>,
): Reading | null {
  const jobs = jobsOf(word, facts);
  if (!isCorrectable(word) || !isWeak(word, facts.get(word))) return null;
  const ranked = rankNearWords(word, near);
  if (jobs === 0) {
    const split = splitWord(word, pieces);
    const corrections = [...ranked, ...(split ? [split] : [])]
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_READINGS);
    return corrections.length > 0 ? { corrections, isSure: true } : null;
  }
  const best = ranked.find(({ edits, jobs: more }) => edits === 1 && more >= OFFERED_RATIO * jobs);
  if (!best) return null;
  const isSure =
    jobs <= wordLimits.nearlyNone && word.length >= SHORTEST_READ && best.jobs >= READ_RATIO * jobs;
  return { corrections: [best], isSure };
}

function readPart(part: TextPart, at: number, correct: CorrectWord): Change[] {
  const readings = part.words.map(correct);
  if (readings.every((reading) => reading === null)) return [];
  // Only a part of one word has further readings; of several the likeliest of each is taken.
  const most = part.words.length === 1 ? MOST_READINGS : 1;
  const count = Math.min(most, Math.max(...readings.map((one) => one?.corrections.length ?? 0)));
  return [
    {
      first: at,
      after: at + 1,
      readings: Array.from({ length: count }, (_, rank) =>
        part.words.flatMap((word, index) => readings[index]?.corrections[rank]?.words ?? [word]),
      ),
      isSure: readings.some((reading) => reading?.isSure === true),
    },
  ];
}

/** A part and the next written together, where both are one word. */
function joinedWord(parts: readonly TextPart[], at: number): string | null {
  const pair = parts.slice(at, at + 2);
  const isPair = pair.length === 2 && pair.every((part) => isOpen(part) && part.words.length === 1);
  const word = pair.flatMap((part) => part.words).join("");
  return isPair && isCorrectable(word) ? word : null;
}

function readJoined(
  parts: readonly TextPart[],
  at: number,
  facts: ReadonlyMap<string, WordFacts>,
  correct: CorrectWord,
): Change | null {
  const word = joinedWord(parts, at);
  const jobs = word === null ? 0 : jobsOf(word, facts);
  if (word === null || jobs === 0) return null;
  const pair = parts.slice(at, at + 2).flatMap((part) => part.words);
  const least = Math.min(...pair.map((one) => jobsOf(one, facts)));
  const isSure = least === 0;
  const others = pair.map((one) => correct(one)?.corrections[0]?.score ?? Number.NEGATIVE_INFINITY);
  const isBest = isSure ? scoreJoin(jobs) >= Math.max(...others) : jobs >= JOINED_RATIO * least;
  return isBest ? { first: at, after: at + 2, readings: [[word]], isSure } : null;
}

function endsJoin(
  parts: readonly TextPart[],
  at: number,
  facts: ReadonlyMap<string, WordFacts>,
  correct: CorrectWord,
): boolean {
  return at > 0 && readJoined(parts, at - 1, facts, correct) !== null;
}
