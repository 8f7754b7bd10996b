import employmentWords from "./employment-words.json" with { type: "json" };
import { type EmploymentType, employmentTypes } from "./terms";

type Meaning = EmploymentType | "lasting";

/** Longest text that is read of one value. */
const readMaxChars = 500;
const combiningMark = /\p{M}/gu;

function readWords(text: string): string[] {
  return (
    text
      .slice(0, readMaxChars)
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .normalize("NFKD")
      .replace(combiningMark, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

const meanings = new Map<string, Meaning>();
for (const meaning of [...employmentTypes, "lasting"] as const) {
  for (const phrase of employmentWords[meaning]) meanings.set(phrase, meaning);
}
const longestPhraseWords = Math.max(...[...meanings.keys()].map((key) => key.split(" ").length));

function findMeaning(
  words: readonly string[],
  at: number,
): { meaning: Meaning; words: number } | null {
  for (let count = Math.min(longestPhraseWords, words.length - at); count > 0; count--) {
    const meaning = meanings.get(words.slice(at, at + count).join(" "));
    if (meaning !== undefined) return { meaning, words: count };
  }
  return null;
}

function readMeanings(text: string): Set<Meaning> {
  const words = readWords(text);
  const found = new Set<Meaning>();
  for (let at = 0; at < words.length; ) {
    const match = findMeaning(words, at);
    if (match !== null) found.add(match.meaning);
    at += match?.words ?? 1;
  }
  return found;
}

/**
 * The set of employment types that a board's words name, in the order of `employmentTypes`:
 * "Full Time Freelance Contract" is all three, "Fixed-term contract" is temporary employment.
 * "Permanent", "CDI", "Regular" and the like say that a post lasts; alone they are taken as
 * full-time, beside another type they add nothing. Words that name no type of ours ("Volunteer",
 * "Other") give none. The words are data (`employment-words.json`).
 */
export function normaliseEmploymentTypes(
  text: string | readonly string[] | null,
): EmploymentType[] {
  const texts = text === null ? [] : [text].flat();
  const found = new Set(texts.flatMap((one) => [...readMeanings(one)]));
  const named = employmentTypes.filter((type) => found.has(type));
  return named.length === 0 && found.has("lasting") ? ["full-time"] : named;
}
