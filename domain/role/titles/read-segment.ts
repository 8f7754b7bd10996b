import { canonicalWords } from "./canonical-words";
import { readFunction } from "./read-function";
import { readManagement } from "./read-management";
import {
  type HeadReading,
  headWithAlternatives,
  plainHead,
  readNounPhrase,
} from "./read-noun-phrase";
import { reading } from "./reading";
import { broadTitles, longestTitleWords, rolePhrases, wholeTitles } from "./role-phrases";
import { withoutGrades, withoutInnerGrades, withoutLooseEnds } from "./title-segments";
import words from "./words.json" with { type: "json" };

const nouns = new Set(words.nouns);
const managementWords = new Set(words.managementWords);
const leadingGrades = new Set(["lead", "associate"]);
const internWords = new Set([
  ...["intern", "coop", "trainee", "apprentice", "graduate", "graduated"],
  ...["student", "werkstudent", "werkstudentin", "praktikant", "praktikantin", "stagiaire"],
]);

function findWhole(titles: ReadonlyMap<string, string>, words: readonly string[]): string | null {
  if (words.length > longestTitleWords) return null;
  return titles.get(words.length === 1 ? (words[0] as string) : words.join(" ")) ?? null;
}

/** The role of a whole title or segment that is itself a known title. */
export function readWholeTitle(segment: readonly string[]): string | null {
  const found = findWhole(wholeTitles, segment);
  if (found !== null) return found;
  const text = withoutLooseEnds(segment);
  const bare = text === segment ? null : findWhole(wholeTitles, text);
  return bare ?? findWhole(broadTitles, withoutGrades(segment));
}

function lastNounEnd(text: readonly string[]): number {
  for (let end = text.length; end > 0; end--) {
    if (nouns.has(text[end - 1] as string)) return end;
  }
  return 0;
}

/** "Data Science", "Machine Learning Intern": a function and nobody named but perhaps an intern. */
function readMember(segment: readonly string[], text: readonly string[]): HeadReading {
  const found = readFunction(text, "member");
  const intern = segment.some((word) => internWords.has(word));
  if (found === null || found.reading.role === null) return plainHead(reading(null, "no-noun"));
  if (!intern && found.length < text.length) {
    return plainHead(reading(null, "no-noun", [found.reading.role]));
  }
  return { ...plainHead(found.reading), nameless: !intern };
}

/** One alternative of a segment ("A / B" has two); `next` is what follows it in the title. */
function readPart(segment: readonly string[], next: readonly string[] | undefined): HeadReading {
  const text = withoutLooseEnds(segment);
  if (text.length === 0) return plainHead(reading(null, "no-noun"));
  if (rolePhrases.exact(segment)?.role === null) return readNounPhrase(segment, segment.length);
  const onlyManagement = text.every((word) => managementWords.has(word));
  const whole = onlyManagement && next !== undefined ? null : readWholeTitle(segment);
  if (whole !== null) return plainHead(reading(whole, "title"));
  const nounEnd = lastNounEnd(text);
  if (nounEnd === 0 && rolePhrases.longestEndingAt(segment, segment.length)?.value.role != null) {
    return readNounPhrase(segment, segment.length);
  }
  if (nounEnd === 0) return readMember(segment, text);
  return readNamed(text, nounEnd, next);
}

/** The noun that ends at `end`, with all before it or with the function it manages. */
function readWithFunction(
  text: readonly string[],
  end: number,
  next: readonly string[] | undefined,
): HeadReading {
  const phrase = readNounPhrase(text, end);
  const managed = readManagement(text, end, next);
  const known = phrase.way === "phrase" || phrase.way === "other-occupation";
  const phraseLength = known ? end - phrase.before.length : 0;
  return managed !== null && managed.length > phraseLength ? plainHead(managed.reading) : phrase;
}

/** As written, or again without grades in the middle: "Marketing Analytics Senior Associate". */
function readNamed(
  text: readonly string[],
  end: number,
  next: readonly string[] | undefined,
): HeadReading {
  const found = readWithFunction(text, end, next);
  if (found.way !== "unknown-phrase") return found;
  const plain = withoutInnerGrades(text.slice(0, end));
  return plain.length === end ? found : readWithFunction(plain, plain.length, next);
}

/** "A / B" and, where both name somebody, "A & B". */
function splitAlternatives(segment: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const [at, word] of segment.entries()) {
    const current = parts[parts.length - 1] ?? [];
    const both = lastNounEnd(current) > 0 && lastNounEnd(segment.slice(at + 1)) > 0;
    if (word === "/" || (word === "&" && both)) parts.push([]);
    else current.push(word);
  }
  return parts.filter((part, at) => {
    const text = withoutLooseEnds(part);
    const grade = at < parts.length - 1 && text.length === 1 && leadingGrades.has(text[0] ?? "");
    return text.length > 0 && !grade;
  });
}

/** "Computer Vision / AI Engineer": the first alternative borrows the noun of the next. */
function borrowNoun(parts: readonly string[][], at: number): string[] | null {
  const text = withoutLooseEnds(parts[at] ?? []);
  if (lastNounEnd(text) > 0) return null;
  for (const later of parts.slice(at + 1)) {
    const laterText = withoutLooseEnds(later);
    const end = lastNounEnd(laterText);
    if (end > 0) return canonicalWords([...text, laterText[end - 1] as string]);
  }
  return null;
}

/** A lone "Developer" beside "Community Advocate" is no role by itself. */
function isLoneNoun(part: readonly string[]): boolean {
  return withoutLooseEnds(part).length === 1;
}

function readEachAlternative(
  parts: readonly string[][],
  next: readonly string[] | undefined,
): HeadReading[] {
  return parts.flatMap((part, at) => {
    const borrowed = borrowNoun(parts, at);
    const read = readPart(borrowed ?? part, next);
    if (borrowed !== null && read.way !== "phrase" && read.way !== "title") return [];
    return [
      read.role !== null && isLoneNoun(borrowed ?? part) ? { ...read, nameless: true } : read,
    ];
  });
}

function readAlternatives(
  parts: readonly string[][],
  next: readonly string[] | undefined,
): HeadReading {
  const found = readEachAlternative(parts, next);
  const named = found.filter((read) => read.role !== null);
  const first = named.find((read) => !read.nameless) ?? named[0];
  if (first === undefined) return found.at(-1) ?? plainHead(reading(null, "no-noun"));
  const alternatives = named.flatMap((read) => (read === first ? [] : (read.role ?? [])));
  if (first.nameless && named.length < found.length) {
    return plainHead(reading(null, "unknown-phrase", [first.role ?? [], alternatives].flat()));
  }
  return headWithAlternatives({ ...first, nameless: false }, alternatives);
}

/** Reads one segment of a title; two roles in one give the first, the others as alternatives. */
export function readSegment(
  segment: readonly string[],
  next: readonly string[] | undefined,
): HeadReading {
  if (!segment.includes("/") && !segment.includes("&")) return readPart(segment, next);
  const parts = splitAlternatives(segment);
  const only = parts[0];
  if (only === undefined) return plainHead(reading(null, "no-noun"));
  return parts.length === 1 ? readPart(only, next) : readAlternatives(parts, next);
}
