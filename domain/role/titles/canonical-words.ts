import synonyms from "./synonyms.json" with { type: "json" };
import { tokeniseTitle } from "./tokenise-title";

type Rewrite = { from: readonly string[]; to: readonly string[] };

/** Rewrites by first word, longest first. */
const rewritesByFirstWord = new Map<string, Rewrite[]>();
for (const [canonical, variants] of Object.entries(synonyms)) {
  for (const variant of variants) {
    const from = tokeniseTitle(variant).flat();
    const first = from[0];
    if (first === undefined) continue;
    const list = rewritesByFirstWord.get(first) ?? [];
    list.push({ from, to: canonical.split(" ") });
    rewritesByFirstWord.set(
      first,
      list.sort((a, b) => b.from.length - a.from.length),
    );
  }
}

function startsAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  if (at + phrase.length > words.length) return false;
  for (let i = 1; i < phrase.length; i++) {
    if (words[at + i] !== phrase[i]) return false;
  }
  return true;
}

/** One spelling for each thing titles spell in many ways (`synonyms.json`), longest match first. */
export function canonicalWords(words: readonly string[]): string[] {
  const result: string[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at] as string;
    const start = at;
    const rewrite = rewritesByFirstWord
      .get(word)
      ?.find((candidate) => startsAt(words, start, candidate.from));
    if (rewrite === undefined) {
      result.push(word);
      at += 1;
    } else {
      result.push(...rewrite.to);
      at += rewrite.from.length;
    }
  }
  return result;
}

/** The canonical words of a phrase written in a data file. */
export function canonicalPhrase(phrase: string): string[] {
  return tokeniseTitle(phrase).flatMap((segment) => canonicalWords(segment));
}
