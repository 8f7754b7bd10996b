import { isAsian, isDigit, isLetter, isUpper } from "./characters";
import { foldWord } from "./lexicon/fold-word";
import { multiplierMeanings, wordMeanings } from "./lexicon/lexicon";
import { has, type Meaning, noMeaning, sense } from "./meaning";
import { endOfLetters, foldedSlice } from "./read-letters";

export interface MultiplierRead {
  end: number;
  meaning: Meaning;
  /** A plus stands between the number and its multiplier. */
  hasPlus: boolean;
}

function found(end: number, meaning: Meaning | undefined): MultiplierRead | null {
  return meaning === undefined ? null : { end, meaning, hasPlus: false };
}

const longestRubles = 8;
const thousandRubles = /^[тТ]\.? ?[рР](?:уб)?(?!\p{L})/u;

/** `т.р.`, `т. р.`, `L.P.A.`: single letters with dots between them. */
function readDottedMultiplier(text: string, start: number): MultiplierRead | null {
  if (endOfLetters(text, start) - start > 1) return null;
  const rubles = thousandRubles.exec(text.slice(start, start + longestRubles));
  if (rubles !== null) return found(start + rubles[0].length, multiplierMeanings.get("тр"));
  let letters = "";
  let at = start;
  while (endOfLetters(text, at) === at + 1 && text[at + 1] === ".") {
    letters += text.charAt(at);
    at += 2;
  }
  if (endOfLetters(text, at) === at + 1) letters += text.charAt(at++);
  if (letters.length < 2) return null;
  return found(at, multiplierMeanings.get(foldWord(letters.toLowerCase())));
}

/** A multiplier letter with a word glued to it: `kEUR`, `KBase`, but not `kbps` or `KB`. */
function readGluedLetter(text: string, start: number, end: number): MultiplierRead | null {
  const meaning = multiplierMeanings.get(foldedSlice(text, start, start + 1));
  if (meaning === undefined) return null;
  const restIsCurrency = wordMeanings.get(foldedSlice(text, start + 1, end))?.currency != null;
  if (!restIsCurrency && !isUpper(text.charCodeAt(start + 1))) return null;
  return found(start + 1, meaning);
}

function readLetters(text: string, start: number): MultiplierRead | null {
  const end = endOfLetters(text, start);
  const word = foldedSlice(text, start, end);
  if (isDigit(text.charCodeAt(end))) return null;
  // "60 KB" is a unit and "500 kr" a currency, whatever their first letter.
  const known = wordMeanings.get(word);
  if (known && (has(known, sense.count) || known.currency !== null)) return null;
  const meaning = multiplierMeanings.get(word);
  if (meaning !== undefined) return found(end, meaning);
  return end - start > 1 ? readGluedLetter(text, start, end) : null;
}

const loneCapital = /[KkMLКкМ]/;

/** After a blank a single letter multiplies only where it cannot be the start of a word. */
function readSpacedLetters(text: string, start: number): MultiplierRead | null {
  const end = endOfLetters(text, start);
  if (end - start === 1)
    return loneCapital.test(text.charAt(start)) ? readLetters(text, start) : null;
  const meaning = multiplierMeanings.get(foldedSlice(text, start, end));
  if (meaning !== undefined) return found(end, meaning);
  const isGluedToCurrency = wordMeanings.get(foldedSlice(text, start + 1, end))?.currency != null;
  return isGluedToCurrency ? readLetters(text, start) : null;
}

function readAsianMultiplier(text: string, start: number): MultiplierRead | null {
  for (const length of [3, 2, 1]) {
    const meaning = multiplierMeanings.get(text.slice(start, start + length));
    if (meaning !== undefined) return found(start + length, meaning);
  }
  return null;
}

const thousandEuros = /^ ?T(?= ?€)/;
const loneCapitalT = /^T(?![\p{L}\d])/u;

/** `T€` is thousands of euros; elsewhere `T` is trillions after a sign, else thousands. */
function readCapitalT(text: string, end: number, sign: string): MultiplierRead | null {
  const ahead = text.slice(end, end + 4);
  const euros = thousandEuros.exec(ahead);
  if (euros !== null) return found(end + euros[0].length, { ...noMeaning, multiplier: 1e3 });
  if (!loneCapitalT.test(ahead)) return null;
  const isTrillions = sign !== "" && sign !== "₹";
  return found(end + 1, { ...noMeaning, multiplier: isTrillions ? 1e12 : 1e3 });
}

function readAtOrAfterBlank(text: string, end: number): MultiplierRead | null {
  const code = text.charCodeAt(end);
  if (isLetter(code)) return readDottedMultiplier(text, end) ?? readLetters(text, end);
  if (isAsian(code)) return readAsianMultiplier(text, end);
  if (code !== 0x20) return null;
  const next = text.charCodeAt(end + 1);
  if (isLetter(next)) {
    return readDottedMultiplier(text, end + 1) ?? readSpacedLetters(text, end + 1);
  }
  return isAsian(next) ? readAsianMultiplier(text, end + 1) : null;
}

/**
 * Reads what multiplies the number that ends at `end`: `k`, ` million`, ` Lacs`, `万`, ` тыс.`,
 * also after a plus: `400+ тысяч`. `sign` is the currency sign before the number, if any.
 */
export function readMultiplier(text: string, end: number, sign: string): MultiplierRead | null {
  if (text[end] === "+") {
    const beyond = readAtOrAfterBlank(text, end + 1);
    return beyond === null ? null : { ...beyond, hasPlus: true };
  }
  const read = readAtOrAfterBlank(text, end);
  if (read !== null) return read;
  return text[end] === "T" || text[end + 1] === "T" ? readCapitalT(text, end, sign) : null;
}
