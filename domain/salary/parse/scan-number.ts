import { isDigit, isLetter, isUpper } from "./characters";
import { capitalMeanings } from "./lexicon/currency-signs";
import { foldWord } from "./lexicon/fold-word";
import { wordMeanings } from "./lexicon/lexicon";
import { has, type Meaning, noMeaning, sense } from "./meaning";
import { endOfLetters } from "./read-letters";
import { type MultiplierRead, readMultiplier } from "./read-multiplier";
import { type NumberRead, readNumber } from "./read-number";
import { pushStop } from "./scan-mark";
import { pushMark, pushNumber, pushWord, type Scan, type WrittenNumber } from "./token";

/** Digits that name something in job postings: retirement plans and a tax form. */
const nameOfDigits = /^(?:401\s?\(?k\)?|403\s?\(?b\)?|1099(?![\d,.]*\d)|24\/7|9-5(?!\d)|50\/50)/i;
const beginsName = new Set("12459");
const longestName = 8;

const wordGluedToNumber = /^[a-z]+/;
const longestGluedWord = 12;
/** A number with more digits is taken for an amount whatever is glued to it. */
const maxDigitsOfName = 3;

/** The currency sign or word right before, empty where there is none. */
function signBefore(scan: Scan): string {
  const last = scan.tokens.at(-1);
  return last === undefined || last.kind === "number" || last.meaning.currency === null
    ? ""
    : last.text;
}

function scanNameOfDigits(scan: Scan): boolean {
  if (!beginsName.has(scan.text.charAt(scan.at))) return false;
  const match = nameOfDigits.exec(scan.text.slice(scan.at, scan.at + longestName));
  if (match === null) return false;
  const name = match[0].toLowerCase().replace(/[\s()]/g, "");
  scan.at += match[0].length;
  pushWord(scan, name, false, wordMeanings.get(name) ?? noMeaning);
  return true;
}

/** `3rd`, `5x`, `2fa`: the number is part of a word. */
function gluedNameLength(scan: Scan, end: number): number {
  if (end - scan.at > maxDigitsOfName || !isLetter(scan.text.charCodeAt(end))) return 0;
  const glued = wordGluedToNumber.exec(scan.text.slice(end, end + longestGluedWord))?.[0];
  return glued === undefined || wordMeanings.has(glued) ? 0 : glued.length;
}

/** `25万5000円`: the digits after the multiplier are added to what stands before it. */
function addRemainder(scan: Scan, number: WrittenNumber, read: MultiplierRead): NumberRead | null {
  const { multiplier } = read.meaning;
  if (multiplier === null || multiplier < 1e4 || read.meaning.currency !== null) return null;
  const rest = readNumber(scan.text, read.end, false);
  if (rest.number === null || rest.number.value >= multiplier) return null;
  const value = number.value * multiplier + rest.number.value;
  return { end: rest.end, number: { ...number, value, marked: true } };
}

function multiplied(number: WrittenNumber, multiplier: number | null): WrittenNumber {
  if (multiplier === null) return number;
  // With a multiplier a dot marks decimals: 1.225 Cr.
  const value = number.doubtfulMark ? number.value / 1000 : number.value;
  return { value, multiplier, marked: number.marked, doubtfulMark: number.doubtfulMark };
}

function mayFollowAmount(meaning: Meaning): boolean {
  if (meaning.currency !== null || meaning.period !== null || meaning.unit !== null) return true;
  return has(meaning, sense.pay | sense.per | sense.count);
}

/** A capital glued to an amount begins the next sentence: `$155kLingo is`. */
function pushStopBeforeGluedSentence(scan: Scan): void {
  const code = scan.text.charCodeAt(scan.at);
  if (!isUpper(code)) return;
  const raw = scan.text.slice(scan.at, endOfLetters(scan.text, scan.at));
  const meaning = capitalMeanings.get(raw) ?? wordMeanings.get(foldWord(raw.toLowerCase()));
  if (meaning === undefined || !mayFollowAmount(meaning)) pushStop(scan);
}

function scanQuantity(
  scan: Scan,
  number: WrittenNumber,
  end: number,
  read: MultiplierRead | null,
): void {
  if (read === null) {
    scan.at = end;
    pushNumber(scan, number, noMeaning);
  } else {
    const sum = isDigit(scan.text.charCodeAt(read.end)) ? addRemainder(scan, number, read) : null;
    scan.at = sum?.end ?? read.end;
    pushNumber(scan, sum?.number ?? multiplied(number, read.meaning.multiplier), read.meaning);
    if (read.hasPlus) pushMark(scan, "+");
  }
  pushStopBeforeGluedSentence(scan);
}

/** Digits that are no quantity, with the letters glued to them. */
function skipName(scan: Scan, end: number): void {
  scan.at = end;
  pushWord(scan, "#", false, noMeaning);
}

/** Reads a number with its multiplier, or digits that are no quantity. */
export function scanNumber(scan: Scan): void {
  const sign = signBefore(scan);
  if (sign === "" && scanNameOfDigits(scan)) return;
  const { end, number } = readNumber(scan.text, scan.at, sign !== "");
  if (number === null) {
    skipName(scan, end);
    return;
  }
  const read = readMultiplier(scan.text, end, sign);
  const nameLength = sign === "" && read === null ? gluedNameLength(scan, end) : 0;
  if (nameLength > 0) skipName(scan, end + nameLength);
  else scanQuantity(scan, number, end, read);
}
