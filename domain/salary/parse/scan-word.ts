import { isDigit, isLetter, isUpper } from "./characters";
import { capitalMeanings, prefixedDollarMeanings } from "./lexicon/currency-signs";
import { foldWord } from "./lexicon/fold-word";
import { wordMeanings } from "./lexicon/lexicon";
import { has, type Meaning, noMeaning, sense } from "./meaning";
import { endOfLetters } from "./read-letters";
import { pushStop } from "./scan-mark";
import { splitGluedWords } from "./split-glued-words";
import { pushMark, pushWord, type Scan } from "./token";

const contraction = /^'(?:m|s|t|d|re|ve|ll)(?![\p{L}])/iu;
const dottedAbbreviation = /^(?:\p{L}\.){1,4}\p{L}?(?![\p{L}\d])/u;
const slashedAbbreviation = /^\p{L}\/\p{L}(?![\p{L}\d])/u;
const restOfIdentifier = /^[\p{L}\d]+/u;
const longestAbbreviation = 10;
const shortestAbbreviation = 3;
const longestCapitals = 3;
/** Names such as `B2B`, `GPT4`, `IC4`; longer letters before digits are a word of their own. */
const longestNameBeforeDigits = 3;

/** `SF` after an amount is francs, elsewhere a city; `R` is rand only before digits. */
function meaningOfCapitals(scan: Scan, raw: string, end: number): Meaning | undefined {
  const meaning = capitalMeanings.get(raw);
  if (meaning === undefined || raw.length > 2) return meaning;
  if (raw === "R") return isDigit(scan.text.charCodeAt(end)) ? meaning : undefined;
  if (raw === "Fr") return scan.text[end] === "." ? meaning : undefined;
  if (raw !== "SF") return meaning;
  return !scan.spaced && scan.tokens.at(-1)?.kind === "number" ? meaning : undefined;
}

function meaningOf(scan: Scan, raw: string, folded: string, end: number): Meaning {
  if (raw.length <= longestCapitals && isUpper(raw.charCodeAt(0))) {
    const meaning = meaningOfCapitals(scan, raw, end);
    if (meaning !== undefined) return meaning;
  }
  return wordMeanings.get(folded) ?? noMeaning;
}

function pushRaw(scan: Scan, raw: string, end: number): void {
  const folded = foldWord(raw.toLowerCase());
  pushWord(scan, folded, isUpper(raw.charCodeAt(0)), meaningOf(scan, raw, folded, end));
}

function pushLetters(scan: Scan, raw: string, end: number): void {
  const glued = splitGluedWords(raw);
  if (glued === null) {
    pushRaw(scan, raw, end);
    return;
  }
  pushRaw(scan, glued.left, 0);
  if (glued.isSentenceEnd) pushStop(scan);
  pushRaw(scan, glued.right, end);
}

const canadianPlaces = new Set(
  "canada toronto montreal vancouver ottawa calgary edmonton waterloo ontario quebec winnipeg halifax victoria".split(
    " ",
  ),
);

/** `CA$80` straight after a place, as in "San Mateo, CA$80", is California and a dollar. */
function isCaliforniaBefore(scan: Scan): boolean {
  const place = scan.tokens.at(-2);
  if (scan.tokens.at(-1)?.text !== "," || place?.kind !== "word" || !place.capital) return false;
  return !canadianPlaces.has(place.text) && !has(place.meaning, sense.pay | sense.extra);
}

function scanPrefixedDollar(scan: Scan, raw: string, end: number): boolean {
  if (scan.text[end] !== "$") return false;
  const meaning = prefixedDollarMeanings.get(raw.toLowerCase());
  if (meaning === undefined) return false;
  const isCalifornia = raw === "CA" && isCaliforniaBefore(scan);
  pushMark(scan, `${raw}$`, isCalifornia ? { ...noMeaning, currency: "$" } : meaning);
  scan.at = end + 1;
  return true;
}

/** `p.a.`, `d.o.e.`, `p/h`: letters that are one word together. */
function scanAbbreviation(scan: Scan, end: number): boolean {
  if (scan.text[end] !== "." && scan.text[end] !== "/") return false;
  const ahead = scan.text.slice(scan.at, scan.at + longestAbbreviation);
  const match = dottedAbbreviation.exec(ahead) ?? slashedAbbreviation.exec(ahead);
  if (match === null || match[0].length < shortestAbbreviation) return false;
  const word = foldWord(match[0].toLowerCase().replace(/[./]/g, ""));
  const meaning = wordMeanings.get(word);
  if (meaning === undefined) return false;
  // The last dot is left to be read as the end of a sentence where it is one.
  scan.at += match[0].endsWith(".") ? match[0].length - 1 : match[0].length;
  pushWord(scan, word, false, meaning);
  return true;
}

function skipAddress(scan: Scan, end: number): boolean {
  const { text } = scan;
  const isAddress =
    text[end] === ":" ? text.startsWith("://", end) : text.startsWith("www.", scan.at);
  if (!isAddress) return false;
  let after = end;
  while (after < text.length && text[after] !== " " && text[after] !== "\n") after++;
  scan.at = after;
  return true;
}

/** `B2B`, `K8s`: letters and digits that are one name. Known words end before the digits. */
function scanIdentifier(scan: Scan, raw: string, end: number): boolean {
  const { text } = scan;
  if (!isDigit(text.charCodeAt(end)) || raw.length > longestNameBeforeDigits) return false;
  const isWord = raw.length > 1 || raw === "R";
  if (isWord && meaningOf(scan, raw, foldWord(raw.toLowerCase()), end) !== noMeaning) return false;
  const rest = restOfIdentifier.exec(text.slice(end, end + longestAbbreviation))?.[0] ?? "";
  const name = (raw + rest).toLowerCase();
  scan.at = end + rest.length;
  pushWord(scan, name, true, wordMeanings.get(name) ?? noMeaning);
  return true;
}

/** Reads a run of letters as one word or several, or as a name that goes on in digits. */
export function scanWord(scan: Scan): void {
  const { text, at } = scan;
  const end = endOfLetters(text, at);
  const raw = text.slice(at, end);
  if (skipAddress(scan, end) || scanPrefixedDollar(scan, raw, end)) return;
  if (raw.length === 1 && scanAbbreviation(scan, end)) return;
  if (scanIdentifier(scan, raw, end)) return;
  scan.at = end;
  pushLetters(scan, raw, end);
  if (text[end] === "'" && isLetter(text.charCodeAt(end + 1))) {
    scan.at += contraction.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  }
}
