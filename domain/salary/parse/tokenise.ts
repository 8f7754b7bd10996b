import { isAsian, isDigit, isLetter } from "./characters";
import { asianMeanings, longestAsianWord } from "./lexicon/lexicon";
import { noMeaning } from "./meaning";
import { mergePhrases } from "./merge-phrases";
import { scanMark } from "./scan-mark";
import { scanNumber } from "./scan-number";
import { scanWord } from "./scan-word";
import { pushWord, type Scan, type Token } from "./token";

function scanAsian(scan: Scan): void {
  for (let length = longestAsianWord; length > 0; length--) {
    const word = scan.text.slice(scan.at, scan.at + length);
    const meaning = asianMeanings.get(word);
    if (meaning === undefined && length > 1) continue;
    pushWord(scan, word, false, meaning ?? noMeaning);
    scan.at += word.length;
    return;
  }
}

/** `.5` begins a number, the dot in `v1.5` or `end.5` does not. */
function isLeadingDecimal(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x2e || !isDigit(text.charCodeAt(at + 1))) return false;
  const before = text.charCodeAt(at - 1);
  return at === 0 || (!isDigit(before) && !isLetter(before) && before !== 0x2e);
}

/** Splits clean text into words, numbers and marks, with the meaning of each. Linear. */
export function tokenise(text: string): Token[] {
  const scan: Scan = { text, at: 0, spaced: false, tokens: [] };
  while (scan.at < text.length) {
    const code = text.charCodeAt(scan.at);
    if (code === 0x20) {
      scan.spaced = true;
      scan.at++;
    } else if (isDigit(code) || isLeadingDecimal(text, scan.at)) scanNumber(scan);
    else if (isLetter(code)) scanWord(scan);
    else if (isAsian(code)) scanAsian(scan);
    else scanMark(scan);
  }
  return mergePhrases(scan.tokens);
}
