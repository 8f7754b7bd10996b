import { spellWord } from "./plain-spellings";
import { synonymsFrom } from "./synonym-table";
import { readTextParts, type TextPart } from "./text-parts";

type Phrase = readonly string[];

/**
 * For each part of a text the other phrases that will do for it, at most `most`. What stands for
 * several parts ("ml" for "machine learning") is a phrase of each of them: (machine or ml) and
 * (learning or ml) is what (machine and learning) or ml is. Quoted and excluded parts have none.
 */
export function findAlternatives(parts: readonly TextPart[], most: number): Phrase[][] {
  const found: Phrase[][] = parts.map(() => []);
  for (const { first, after, to } of matchSynonyms(parts)) {
    for (const list of found.slice(first, after)) list.push(...to);
  }
  return found.map((phrases, index) => withoutNeedless(phrases, parts[index]).slice(0, most));
}

/** Parts of a text that can be said otherwise. */
type SynonymMatch = { first: number; after: number; to: readonly Phrase[] };

function matchSynonyms(parts: readonly TextPart[]): SynonymMatch[] {
  return parts.flatMap((part, first) =>
    synonymsFrom(part.words[0] ?? "").flatMap(({ from, to }) => {
      const after = endOf(from, parts, first);
      return after === null ? [] : [{ first, after, to }];
    }),
  );
}

/**
 * For the reader: which words of a text find others too, as they are written, and which those are.
 * `alternatives` are those of `findAlternatives`.
 */
export function explainAlternatives(
  text: string,
  alternatives: readonly (readonly Phrase[])[],
): { words: string; also: string[] }[] {
  const parts = readTextParts(text);
  return matchSynonyms(parts).flatMap(({ first, after, to }) => {
    const used = new Set(alternatives.slice(first, after).flat());
    const also = to.filter((phrase) => used.has(phrase));
    const words = text.slice(parts[first]?.start, parts[after - 1]?.end);
    const spelled = also.map((phrase) => phrase.map((word) => spellWord(word)).join(" "));
    return also.length > 0 ? [{ words, also: spelled }] : [];
  });
}

/** The part after those from `first` on that are these words and no more; `null` where they are not. */
function endOf(words: Phrase, parts: readonly TextPart[], first: number): number | null {
  let read = 0;
  let at = first;
  while (read < words.length) {
    const part = parts[at];
    if (!part || part.quoted || part.excluded) return null;
    const expected = words.slice(read, read + part.words.length);
    if (!isSame(expected, part.words)) return null;
    read += part.words.length;
    at += 1;
  }
  return at;
}

/** Leaves out what only finds more of what a shorter phrase finds. */
function withoutNeedless(phrases: readonly Phrase[], part: TextPart | undefined): Phrase[] {
  if (!part) return [];
  const kept: Phrase[] = [];
  const byLength = phrases.toSorted((a, b) => a.length - b.length);
  for (const phrase of byLength) {
    if (![part.words, ...kept].some((shorter) => contains(phrase, shorter))) kept.push(phrase);
  }
  return kept;
}

function contains(phrase: Phrase, shorter: Phrase): boolean {
  return phrase.some((_, at) => isSame(phrase.slice(at, at + shorter.length), shorter));
}

function isSame(a: Phrase, b: Phrase): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}
