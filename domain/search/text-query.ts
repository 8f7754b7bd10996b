import { findAlternatives } from "./find-alternatives";
import { readTextParts } from "./text-parts";

/** Words that stand next to each other, after `tokenise`. */
export type Phrase = readonly string[];

/**
 * One demand of a text query: one of these phrases occurs, or none does when it is excluded.
 * Read the phrases with `clausePhrases`.
 */
export type TextClause = {
  /** As it was typed; `node.js` is two words that belong together, as they do in a listing. */
  words: Phrase;
  excluded: boolean;
  /** Other ways to say it; none for what is quoted or excluded. */
  alternatives: readonly Phrase[];
};

/** What is read of a text query; the rest is cut, and the page says so. */
export const textQueryLimits = { characters: 200, clauses: 12, alternatives: 6 } as const;

export type TextQuery = {
  /** What was typed, trimmed and perhaps cut: what an address keeps. */
  text: string;
  /** What is searched for: of the corrected text where there is one. */
  clauses: readonly TextClause[];
  /** Whether words were left out because the query was too long. */
  cut: boolean;
  /** Whether the words are taken as typed, without corrections and other ways to say them. */
  exact: boolean;
  /** The text that is searched for instead of `text`, where its spelling was corrected. */
  correctedText: string | null;
};

/**
 * Reads a search text: every word, or another way to say it, must occur in a listing's title,
 * company, role, skills or description, in any order; `"two words"` must stand next to each other;
 * `-word` must not occur. Words are whole words after `tokenise`. A text without any word finds
 * everything. Spelling is not looked at here, since only the database knows the words there are.
 */
export function parseTextQuery(input: string, { exact = false } = {}): TextQuery {
  const squeezed = input.replace(/\s+/g, " ").trim();
  const short = cutAtWord(squeezed, textQueryLimits.characters);
  const parts = readTextParts(short);
  const read = parts.slice(0, textQueryLimits.clauses);
  const text = parts.length > read.length ? short.slice(0, read.at(-1)?.end) : short;
  const alternatives = exact ? [] : findAlternatives(read, textQueryLimits.alternatives);
  return {
    text,
    clauses: read.map(({ words, excluded }, index) => ({
      words,
      excluded,
      alternatives: alternatives[index] ?? [],
    })),
    cut: text.length < squeezed.length,
    exact,
    correctedText: null,
  };
}

/**
 * The phrases of which a listing must have one, or none when the clause is excluded: the typed
 * words first, then the other ways to say them. Each phrase stands within one section of a listing.
 */
export function clausePhrases({ words, alternatives }: TextClause): readonly Phrase[] {
  return [words, ...alternatives];
}

/** The text that is searched for: the corrected one where there is one. */
export function searchedText({ text, correctedText }: TextQuery): string {
  return correctedText ?? text;
}

function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(" ");
  return (end > 0 ? cut.slice(0, end) : cut.replace(/[\uD800-\uDBFF]$/, "")).trim();
}
