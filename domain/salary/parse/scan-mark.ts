import { isDigit, isLetter, isUpper } from "./characters";
import { signMeanings } from "./lexicon/currency-signs";
import { has, type Meaning, noMeaning, sense } from "./meaning";
import { pushMark, type Scan } from "./token";

const stop: Meaning = { ...noMeaning, senses: sense.stop };
const aside: Meaning = { ...noMeaning, senses: sense.aside };
const per: Meaning = { ...noMeaning, senses: sense.per };

const markMeanings: ReadonlyMap<string, Meaning> = new Map([
  ...["|", "•", "!", "?", ";", "\n", "¿", "¡"].map((mark): [string, Meaning] => [mark, stop]),
  ...["+", "&", ","].map((mark): [string, Meaning] => [mark, aside]),
  ["/", per],
  ...signMeanings,
]);

/** Marks of several characters, or spelt in several ways, and the one they are read as. */
const sameMarks: [RegExp, string][] = [
  // No pence: 25,000/- in India, 3.200,- and 120'000.- in German.
  [/^(?:\/[-=]|[.,]-{1,2})(?=[\s,.)/]|$)/, ""],
  [/^\+\/? ?-/, "±"],
  [/^(?:-{1,3}>|={1,2}>|→)/, "-"],
  [/^(?:>=|≥)/, "≥"],
  [/^(?:<=|≤)/, "≤"],
  [/^-{2,4}/, "-"],
  [/^(?:\.{2,4}|…)(?=\s?[\d$€£])/, "-"],
  [/^(?:\.{2,4}|…)/, "|"],
];
const beginsSameMark = new Set("-/+=><.,");
const followsInSameMark = new Set("->=/.");
const isSameMarkAlone = new Set("≥≤→…");
const longestSameMark = 6;

const brackets: Record<string, string> = { "[": "(", "{": "(", "]": ")", "}": ")" };

/** Ends the clause here without a mark in the text, as where two sentences are glued. */
export function pushStop(scan: Scan): void {
  pushMark(scan, "|", stop);
}

function mayBeAbbreviated(scan: Scan): boolean {
  const last = scan.tokens.at(-1);
  if (last === undefined || last.kind === "mark") return false;
  const { meaning } = last;
  if (meaning.period !== null || meaning.unit !== null || meaning.currency !== null) return true;
  if (meaning.multiplier !== null) return true;
  return has(meaning, sense.floorBefore | sense.ceilingBefore | sense.exact);
}

/** Whether the full stop at `scan.at` ends a sentence. */
function endsSentence(scan: Scan): boolean {
  const { text, at } = scan;
  const next = text.charCodeAt(at + 1);
  if (isLetter(next)) return isUpper(next);
  if (isDigit(next)) return false;
  let after = at + 1;
  while (text[after] === " ") after++;
  if (after >= text.length) return true;
  return !mayBeAbbreviated(scan) || isUpper(text.charCodeAt(after));
}

function mayBeSameMark(scan: Scan, mark: string): boolean {
  if (isSameMarkAlone.has(mark)) return true;
  return beginsSameMark.has(mark) && followsInSameMark.has(scan.text.charAt(scan.at + 1));
}

function scanSameMark(scan: Scan): boolean {
  const ahead = scan.text.slice(scan.at, scan.at + longestSameMark);
  for (const [pattern, mark] of sameMarks) {
    const match = pattern.exec(ahead);
    if (match === null) continue;
    scan.at += match[0].length;
    if (mark !== "") pushMark(scan, mark, markMeanings.get(mark) ?? noMeaning);
    return true;
  }
  return false;
}

/** The hyphen of `sign-on` joins a word; after an amount it does not: `120k-DOE`. */
function isHyphenInWord(scan: Scan, mark: string): boolean {
  if (mark !== "-" || scan.spaced || scan.tokens.at(-1)?.kind !== "word") return false;
  return isLetter(scan.text.charCodeAt(scan.at + 1));
}

/** Reads one mark of punctuation or one currency sign. */
export function scanMark(scan: Scan): void {
  const mark = scan.text.charAt(scan.at);
  if (mayBeSameMark(scan, mark) && scanSameMark(scan)) return;
  if (isHyphenInWord(scan, mark)) {
    // Left out, so that its words make phrases.
  } else if (mark === ".") {
    if (endsSentence(scan)) pushStop(scan);
  } else if (mark !== "'") {
    pushMark(scan, brackets[mark] ?? mark, markMeanings.get(mark) ?? noMeaning);
  }
  scan.at++;
}
