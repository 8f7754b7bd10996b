import { tokenise } from "./tokenise";

/** One demand of a text query: these words next to each other, or nowhere next to each other. */
export type TextClause = { words: readonly string[]; excluded: boolean };

/** What is read of a text query; the rest is cut, and the page says so. */
export const textQueryLimits = { characters: 200, clauses: 12 } as const;

export type TextQuery = {
  /** What is searched for, trimmed and perhaps cut. */
  text: string;
  clauses: readonly TextClause[];
  /** Whether words were left out because the query was too long. */
  cut: boolean;
};

/**
 * Reads a search text: every word must occur in a listing's title, company, role, skills or
 * description, in any order; `"two words"` must stand next to each other; `-word` must not occur.
 * Words are whole words after `tokenise`. A text without any word finds everything.
 */
export function parseTextQuery(input: string): TextQuery {
  const squeezed = input.replace(/\s+/g, " ").trim();
  const short = cutAtWord(squeezed, textQueryLimits.characters);
  const parts = [...short.matchAll(/(-?)(?:"([^"]*)"?|(\S+))/g)].flatMap((match) => {
    const [part, minus, phrase, word] = match;
    const clauses = toClauses(minus === "-", phrase, word);
    return clauses.map((clause) => ({ clause, end: match.index + part.length }));
  });
  const read = parts.slice(0, textQueryLimits.clauses);
  const text = parts.length > read.length ? short.slice(0, read.at(-1)?.end) : short;
  return {
    text,
    clauses: read.map(({ clause }) => clause),
    cut: text.length < squeezed.length,
  };
}

function toClauses(
  excluded: boolean,
  phrase: string | undefined,
  word: string | undefined,
): TextClause[] {
  const words = tokenise(phrase ?? word ?? "");
  if (words.length === 0) return [];
  // `node.js` is two words that belong together, as they do in the listing.
  return [{ words, excluded }];
}

function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(" ");
  return (end > 0 ? cut.slice(0, end) : cut.replace(/[\uD800-\uDBFF]$/, "")).trim();
}
