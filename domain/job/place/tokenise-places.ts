/** How strongly two words are parted: not at all, within a place, in a list, between entries. */
export type Parting = 0 | 1 | 2 | 3;

/** A word of a place text: folded for look-up, with where it stands in the text. */
export type PlaceWord = {
  key: string;
  start: number;
  end: number;
  /** What parts it from the word before. */
  parting: Parting;
  /** Whether a comma is among it: "Paris, Texas" is one place, "Paris - Texas" may be two. */
  comma: boolean;
};

const partingOfChar: Readonly<Record<string, Parting>> = {
  ",": 1,
  ":": 1,
  "(": 1,
  ")": 1,
  "[": 1,
  "]": 1,
  "\u2013": 1,
  "\u2014": 1,
  "/": 2,
  "+": 2,
  ";": 3,
  "|": 3,
  "\u2022": 3,
  "\u00b7": 3,
  "\n": 3,
};

const combiningMark = /\p{M}/gu;
const wordPattern = /[\p{L}\p{N}'\u2019%]+|&/gu;

/** A name for look-up: lower case, no diacritics, letters such as ł and ø in plain form. */
function foldPlaceName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(combiningMark, "")
    .toLowerCase()
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/ß/g, "ss")
    .replace(/æ/g, "ae")
    .replace(/ı/g, "i")
    .replace(/['\u2019]/g, "")
    .replace(/^&$/, "and");
}

function partingOf(gap: string): Parting {
  let strongest: Parting = 0;
  for (const char of gap) {
    const parting = partingOfChar[char] ?? 0;
    if (parting > strongest) strongest = parting;
  }
  if (strongest === 0 && /-\s|\s-/.test(gap)) return 1;
  return strongest;
}

/** The words of a place text in order; linear in its length. */
export function tokenisePlaces(text: string): PlaceWord[] {
  const words: PlaceWord[] = [];
  let last = 0;
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    const gap = text.slice(last, start);
    last = start + match[0].length;
    const parting = words.length === 0 ? 3 : partingOf(gap);
    words.push({
      key: foldPlaceName(match[0]),
      start,
      end: last,
      parting,
      comma: gap.includes(","),
    });
  }
  return words;
}
