import { findOverride, readQualifiedNoun } from "./read-qualified-noun";
import { type Reading, reading, withAlternatives } from "./reading";
import { broadTitles, rolePhrases } from "./role-phrases";
import words from "./words.json" with { type: "json" };

const blockers = new Set(words.blockers);

/** A head read from a segment, and the words around what was read, which may refine it. */
export type HeadReading = Reading & {
  before: readonly string[];
  after: readonly string[];
  /** The head noun, where its phrase was not known. */
  noun: string | null;
  /** Only a field of work is named ("Applied AI"), no one who does it. */
  nameless: boolean;
};

const nothing: readonly string[] = [];

/** A reading as a head; the literal is several times as fast as spreading `found`. */
function headOf(
  found: Reading,
  before: readonly string[],
  after: readonly string[],
  noun: string | null,
): HeadReading {
  const { role, way, alternatives } = found;
  return { role, way, alternatives, before, after, noun, nameless: false };
}

/** A reading that nothing around it can refine. */
export function plainHead(found: Reading): HeadReading {
  return headOf(found, nothing, nothing, null);
}

/** "Engineer Backend", "Analyst Advanced Analytics": what follows a bare noun qualifies it. */
function readBareNoun(noun: string, after: readonly string[]): Reading {
  const qualified = readQualifiedNoun(after.slice(0, 2), noun);
  if (qualified.role !== null) return qualified;
  const broad = broadTitles.get(noun);
  return broad === undefined || noun === "manager" ? qualified : reading(broad, "title");
}

function readUnknownPhrase(text: readonly string[], end: number): HeadReading {
  const noun = text[end - 1] as string;
  const before = text.slice(0, end - 1);
  const after = text.slice(end);
  if (end === 1 && after.length > 0) return headOf(readBareNoun(noun, after), nothing, after, null);
  return headOf(readQualifiedNoun(before, noun), nothing, after, noun);
}

function readKnownPhrase(
  role: string | null,
  weak: boolean,
  before: readonly string[],
  around: Reading,
): Reading {
  if (role === null) {
    const doubt = [around.role ?? [], ...around.alternatives].flat();
    return reading(null, "other-occupation", doubt);
  }
  const blocked = weak && before.some((word) => blockers.has(word));
  return blocked ? reading(null, "other-occupation", [role]) : reading(role, "phrase");
}

/** Reads the phrase whose noun ends at `end`: the longest known one, else the noun by its qualifiers. */
export function readNounPhrase(text: readonly string[], end: number): HeadReading {
  const noun = text[end - 1] as string;
  const match = rolePhrases.longestEndingAt(text, end);
  const override = findOverride(text.slice(0, end - 1), noun);
  if (override !== null) {
    const other = match?.value.role ?? readQualifiedNoun(text.slice(0, end - 1), noun).role;
    return plainHead(reading(override, "phrase", other === null ? [] : [other]));
  }
  if (match === null) return readUnknownPhrase(text, end);
  const before = text.slice(0, end - match.length);
  const { role, weak } = match.value;
  const around =
    role === null ? readQualifiedNoun(text.slice(0, end - 1), noun) : reading(role, "phrase");
  const found = readKnownPhrase(role, weak, before, around);
  return headOf(found, before, text.slice(end), null);
}

/** Adds the roles a reader could say instead, keeping what surrounds the head. */
export function headWithAlternatives(head: HeadReading, more: readonly string[]): HeadReading {
  return { ...head, ...withAlternatives(head, more) };
}
