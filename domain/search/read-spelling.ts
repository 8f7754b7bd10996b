import { type Change, chooseChanges } from "./choose-changes";
import type { KnownWords } from "./known-words";
import { spellWord } from "./plain-spellings";
import { readTextParts, type TextPart } from "./text-parts";
import { parseTextQuery, type TextQuery, textQueryLimits } from "./text-query";

/** A search text with its spelling looked at. */
export type SpelledText = {
  /** With the corrected words as its clauses where the typed ones find (next to) nothing. */
  text: TextQuery;
  /** A text that finds much more, to be offered beside the results of the typed one. */
  offered: string | null;
};

/** A correction may show a further slip; more rounds than this are no correction. */
const MOST_ROUNDS = 3;

/**
 * Corrects slips in a search text by the words that listings have: wrong, missing, extra and swapped
 * letters, missing and extra spaces. Text that is exact, quoted or excluded, numbers and employers'
 * names stay as they are, and so does a word with matches of its own, unless they are next to none.
 * What comes out is searched only if it has results; read again it stays the same.
 */
export async function readSpelling(text: TextQuery, known: KnownWords): Promise<SpelledText> {
  if (text.exact) return { text, offered: null };
  let corrected: string | null = null;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { searched, offered } = await readOnce(corrected ?? text.text, known);
    if (searched === null) return { text: withCorrection(text, corrected), offered };
    corrected = searched;
  }
  return { text: withCorrection(text, corrected), offered: null };
}

function withCorrection(text: TextQuery, corrected: string | null): TextQuery {
  if (corrected === null) return text;
  return { ...text, clauses: parseTextQuery(corrected).clauses, correctedText: corrected };
}

async function readOnce(
  text: string,
  known: KnownWords,
): Promise<{ searched: string | null; offered: string | null }> {
  const parts = readTextParts(text).slice(0, textQueryLimits.clauses);
  const changes = await chooseChanges(parts, known);
  const sure = changes.filter(({ isSure }) => isSure);
  if (sure.length > 0) {
    return { searched: await findFirstWithResults(text, parts, sure, known), offered: null };
  }
  const offered = await findFirstWithResults(text, parts, changes, known);
  if (offered === null) return { searched: null, offered: null };
  const finds = await known.hasResults(text);
  return finds ? { searched: null, offered } : { searched: offered, offered: null };
}

/** The likeliest reading that finds something; of several changes only their likeliest ones. */
async function findFirstWithResults(
  text: string,
  parts: readonly TextPart[],
  changes: readonly Change[],
  known: KnownWords,
): Promise<string | null> {
  const [first] = changes;
  const readings =
    changes.length === 1 ? (first?.readings.length ?? 0) : Math.min(1, changes.length);
  for (let rank = 0; rank < readings; rank++) {
    const reading = applyChanges(text, parts, changes, rank);
    // A word of the dictionary alone has its listings.
    if (isOneWord(reading) || (await known.hasResults(reading))) return reading;
  }
  return null;
}

function isOneWord(text: string): boolean {
  const parts = readTextParts(text);
  return parts.length === 1 && parts[0]?.words.length === 1;
}

function applyChanges(
  text: string,
  parts: readonly TextPart[],
  changes: readonly Change[],
  rank: number,
): string {
  return changes.toReversed().reduce((changed, { first, after, readings }) => {
    const start = parts[first]?.start ?? 0;
    const end = parts[after - 1]?.end ?? start;
    const isHyphenated = (parts[first]?.words.length ?? 0) > 1;
    const typed = changed.slice(start, end).replace(/[^\p{L}\p{N}]+$/u, "");
    const words = readings[rank] ?? readings[0] ?? [];
    const spelled = words.map((word, index) =>
      spellWord(word, index === words.length - 1 ? typed : ""),
    );
    return changed.slice(0, start) + spelled.join(isHyphenated ? "-" : " ") + changed.slice(end);
  }, text);
}
