import type { Level } from "./level";
import { canonicalPhrase } from "./titles/canonical-words";
import table from "./titles/levels.json" with { type: "json" };
import { SuffixIndex } from "./titles/suffix-index";
import { readTitleSegments } from "./titles/title-segments";

/** The first level of this list that a title names is its level: spans take the lowest band. */
const levelsByPrecedence = ["entry", "executive", "mid", "senior"] as const;

const markers = new SuffixIndex<Level | "ignored">();
for (const name of ["ignored", ...levelsByPrecedence] as const) {
  for (const phrase of table[name]) markers.add(canonicalPhrase(phrase), name);
}

const gradedNouns = new Set(table.gradedNouns);
const associateNouns = new Set(table.associateNouns);
const notAssociateBefore = new Set(table.notAssociateBefore);
const entryAlone = new Set(table.entryAlone);
const entryNumerals = new Set(table.entryNumerals);
const seniorNumerals = new Set(table.seniorNumerals);
const numeralWords = new Set([...entryNumerals, "ii", "2", ...seniorNumerals, "&", "/"]);

/** Levels named by words; longer markers hide shorter ones inside ("chief of staff" hides "staff"). */
function noteWords(segment: readonly string[], found: Set<Level>, assists: boolean): void {
  let end = segment.length;
  while (end > 0) {
    const match = markers.longestEndingAt(segment, end);
    const before = match === null ? undefined : segment[end - 1 - match.length];
    // "the CTO" is somebody else, whom the job assists or belongs to.
    const another = match?.value === "executive" && (assists || before === "the");
    if (match !== null && match.value !== "ignored" && !another) found.add(match.value);
    end -= match?.length ?? 1;
  }
  if (segment[segment.length - 1] === "head") found.add("executive");
  // A French "Stage" is an internship where it stands by itself; "early stage" is none.
  if (segment.length === 1 && entryAlone.has(segment[0] as string)) found.add("entry");
}

/** "Associate" is a grade in front of an engineer's, scientist's or analyst's title. */
function isAssociateGrade(segment: readonly string[]): boolean {
  const at = segment.indexOf("associate");
  if (at < 0 || at === segment.length - 1) return false;
  if (notAssociateBefore.has(segment[at + 1] as string)) return false;
  const leading = segment.slice(0, at).every((word) => markers.exact([word]) !== undefined);
  return leading && segment.slice(at + 1).some((word) => associateNouns.has(word));
}

function levelOfNumeral(numeral: string | undefined, noun: string | undefined): Level | null {
  if (numeral === undefined || noun === undefined) return null;
  if (gradedNouns.has(noun) && entryNumerals.has(numeral)) return "entry";
  const graded = gradedNouns.has(noun) || noun === "manager";
  return graded && seniorNumerals.has(numeral) ? "senior" : null;
}

function readSegmentNumeral(segment: readonly string[]): Level | null {
  for (let at = 1; at < segment.length; at++) {
    const level = levelOfNumeral(segment[at], segment[at - 1]);
    if (level !== null) return level;
  }
  return null;
}

/** The level of a numeral after a graded noun: "Engineer I", "Data Analyst (Risk), III", "(I & II)". */
function readNumeral(segments: readonly string[][]): Level | null {
  let noun: string | undefined;
  for (const segment of segments) {
    const level = segment.every((word) => numeralWords.has(word))
      ? levelOfNumeral(segment[0], noun)
      : readSegmentNumeral(segment);
    if (level !== null) return level;
    noun = segment.findLast((word) => gradedNouns.has(word)) ?? noun;
  }
  return null;
}

/** "Executive Assistant to VP Engineering": who comes after is not who is sought. */
function isAssistant(segment: readonly string[]): boolean {
  return segment.some((word) => word === "assistant" || word === "chief-of-staff");
}

/** The level that the words of a title name, given in segments of canonical words. */
export function readLevel(segments: readonly string[][]): Level | null {
  const found = new Set<Level>();
  for (const [at, segment] of segments.entries()) {
    noteWords(segment, found, at > 0 && isAssistant(segments[at - 1] as string[]));
    if (isAssociateGrade(segment)) found.add("entry");
  }
  return levelsByPrecedence.find((level) => found.has(level)) ?? readNumeral(segments);
}

/**
 * The seniority band that a job title names, or null where it names none ("Engineer II", "Founding
 * Engineer", "Manager"). A word beats a numeral, "(Senior)" counts, and a title that spans bands
 * takes the lowest. The words are data (`titles/levels.json`). Never throws; reads 400 characters.
 */
export function matchLevel(title: string): Level | null {
  return readLevel(readTitleSegments(title));
}
