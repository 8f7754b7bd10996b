import type { KnownWords, NearWord } from "./known-words";
import { mostEdits, piecesOf, spellingsOneEditAway } from "./near-spellings";

/** A shorter word is not two written together. */
const SHORTEST_JOINED = 5;

/** Words of the dictionary that others may have been meant for. */
export type NearWords = {
  /** By word, those that look like it. */
  near: ReadonlyMap<string, readonly NearWord[]>;
  /** How many listings have each of the pieces that words can be cut into. */
  pieces: ReadonlyMap<string, number>;
};

/**
 * Looks up what words look like, and what those that no listing has may be put together from. Every
 * spelling one edit away from a short word is tried, since it shares too little with any of them to
 * be found by likeness.
 */
export async function lookUpNearWords(
  { weak, unknown }: { weak: readonly string[]; unknown: readonly string[] },
  known: KnownWords,
): Promise<NearWords> {
  const short = weak.filter((word) => mostEdits(word) === 1);
  const long = weak.filter((word) => mostEdits(word) > 1);
  const spellings = new Map(short.map((word) => [word, spellingsOneEditAway(word)]));
  const joined = unknown.filter((word) => word.length >= SHORTEST_JOINED);
  const asked = new Set([
    ...[...spellings.values()].flat(),
    ...joined.flatMap((word) => piecesOf(word, 2)),
  ]);
  const [counts, alike] = await Promise.all([
    asked.size === 0 ? new Map<string, number>() : known.count([...asked]),
    long.length === 0 ? new Map<string, readonly NearWord[]>() : known.findAlike(long),
  ]);
  const nearShort = [...spellings].map(([typed, near]) => {
    const found = near.flatMap((word) => {
      const jobs = counts.get(word);
      return jobs === undefined ? [] : [{ word, jobs }];
    });
    return [typed, found] as const;
  });
  return { near: new Map([...alike, ...nearShort]), pieces: counts };
}
