import { canonicalWords } from "./canonical-words";
import { tokeniseTitle } from "./tokenise-title";
import words from "./words.json" with { type: "json" };

const prepositions = new Set(words.prepositions);
const gradeWords = new Set(words.gradeWords);
const looseWords = new Set([...words.gradeWords, ...words.contextWords]);
const connectives = new Set(["/", "&"]);

function splitAtPrepositions(segment: string[]): string[][] {
  if (!segment.some((word) => prepositions.has(word))) return [segment];
  const parts: string[][] = [];
  let start = 0;
  for (let at = 0; at <= segment.length; at++) {
    if (at < segment.length && !prepositions.has(segment[at] as string)) continue;
    if (at > start) parts.push(segment.slice(start, at));
    start = at + 1;
  }
  return parts;
}

/** The segments of a title in canonical words; what follows "for", "at", "in" is one of its own. */
export function readTitleSegments(title: string): string[][] {
  return tokeniseTitle(title).flatMap((segment) => splitAtPrepositions(canonicalWords(segment)));
}

/** Whether a word at the edge of a segment tells of grade or contract and not of the work. */
function isLoose(word: string): boolean {
  return looseWords.has(word) || connectives.has(word);
}

/** A leading "lead" or "associate" is a grade; at the end of a segment it is a noun. */
function isLeadingGrade(segment: readonly string[], at: number): boolean {
  const word = segment[at];
  return (word === "lead" || word === "associate") && at < segment.length - 1;
}

/** A segment without the grade, contract and season words at its two ends. */
export function withoutLooseEnds(segment: readonly string[]): readonly string[] {
  let end = segment.length;
  while (end > 0 && isLoose(segment[end - 1] as string)) end--;
  let start = 0;
  while (start < end) {
    const word = segment[start] as string;
    if (!isLoose(word) && !(isLeadingGrade(segment, start) && start < end - 1)) break;
    start++;
  }
  return start === 0 && end === segment.length ? segment : segment.slice(start, end);
}

/** A segment without grade words only: what must be left of a broad title such as "Engineer II". */
export function withoutGrades(segment: readonly string[]): string[] {
  return segment.filter(
    (word, at) => !gradeWords.has(word) && !connectives.has(word) && !isLeadingGrade(segment, at),
  );
}

/** A segment without the grades inside it: "Marketing Analytics Senior Associate". */
export function withoutInnerGrades(segment: readonly string[]): string[] {
  return segment.filter((word) => !gradeWords.has(word));
}
