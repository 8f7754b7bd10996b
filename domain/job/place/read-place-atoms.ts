import {
  findPlaceMeaning,
  longestNameWords,
  type PlaceMeaning,
  type PlaceOption,
} from "./gazetteer";
import placeWords from "./place-words.json" with { type: "json" };
import { type Parting, type PlaceWord, tokenisePlaces } from "./tokenise-places";

/** A stretch of a place text and what it means; unknown stretches may still name a small town. */
export type PlaceAtom = {
  meaning: PlaceMeaning | { kind: "unknown"; town: boolean };
  /** The stretch as written, for codes and towns. */
  text: string;
  start: number;
  end: number;
  parting: Parting;
  comma: boolean;
};

const notCity = new Set(placeWords.notCity);
const listWords = new Set(["or", "and"]);
const longestTownWords = 3;
const shortNameChars = 3;

/** Short names are codes and nicknames: only capitals count ("OR" is Oregon, "or" is not). */
function isBelievable(written: string, afterPlace: boolean, comma: boolean): boolean {
  if (written.length > shortNameChars) return true;
  if (written === written.toUpperCase()) return true;
  return afterPlace && comma && /^\p{Lu}\p{Ll}$/u.test(written);
}

type NameMatch = { meaning: PlaceMeaning; words: number };

function findName(words: readonly PlaceWord[], at: number): NameMatch | null {
  let key = "";
  let best: NameMatch | null = null;
  for (let count = 1; count <= longestNameWords && at + count <= words.length; count++) {
    const word = words[at + count - 1] as PlaceWord;
    if (count > 1 && word.parting > 0) break;
    key = count === 1 ? word.key : `${key} ${word.key}`;
    const meaning = findPlaceMeaning(key);
    if (meaning !== undefined) best = { meaning, words: count };
  }
  return best;
}

/** Codes need capitals; names that are also plain words ("us") need them too. */
function believe(
  match: NameMatch | null,
  written: string,
  before: PlaceAtom | undefined,
  comma: boolean,
  capitals: "none" | "some",
): PlaceMeaning | null {
  if (match === null) return null;
  if (match.meaning.kind === "workplace" || match.meaning.kind === "nothing") return match.meaning;
  if (capitals === "none" && isPlainName(match.meaning)) return match.meaning;
  const afterPlace = before?.meaning.kind === "place";
  return isBelievable(written, afterPlace, comma) ? match.meaning : null;
}

/** "us", "uk": names, not codes, so believed in a text without any capital. */
function isPlainName(meaning: PlaceMeaning): boolean {
  return meaning.kind !== "place" || meaning.options.some(({ minor }) => !minor);
}

function isTown(text: string, words: readonly PlaceWord[]): boolean {
  if (words.length > longestTownWords || words.some(({ key }) => notCity.has(key))) return false;
  return /^\p{Lu}/u.test(text) && !/\p{N}/u.test(text);
}

class AtomReader {
  readonly atoms: PlaceAtom[] = [];
  private unknown: PlaceWord[] = [];
  private listed = false;
  private readonly text: string;
  private readonly capitals: "none" | "some";

  constructor(text: string) {
    this.text = text;
    this.capitals = text === text.toLowerCase() ? "none" : "some";
  }

  /** Reads what begins at a word and says how many words it took. */
  readAt(words: readonly PlaceWord[], at: number): number {
    const word = words[at] as PlaceWord;
    if (word.parting > 0) this.endUnknown();
    const match = findName(words, at);
    const count = match?.words ?? 1;
    const last = words[at + count - 1] as PlaceWord;
    const written = this.text.slice(word.start, last.end);
    const before = this.atoms[this.atoms.length - 1];
    const meaning = believe(match, written, before, word.comma, this.capitals);
    if (meaning === null) {
      this.addUnknown(word);
      return 1;
    }
    this.endUnknown();
    this.push(meaning, word, last);
    return count;
  }

  endUnknown(): void {
    const first = this.unknown[0];
    const last = this.unknown[this.unknown.length - 1];
    if (first === undefined || last === undefined) return;
    const written = this.text.slice(first.start, last.end);
    this.push({ kind: "unknown", town: isTown(written, this.unknown) }, first, last);
    this.unknown = [];
  }

  private addUnknown(word: PlaceWord): void {
    if (!listWords.has(word.key)) {
      this.unknown.push(word);
      return;
    }
    this.endUnknown();
    this.listed = true;
  }

  private push(meaning: PlaceAtom["meaning"], first: PlaceWord, last: PlaceWord): void {
    const { start, comma } = first;
    const parting: Parting = this.listed && first.parting < 2 ? 2 : first.parting;
    const text = this.text.slice(start, last.end);
    this.atoms.push({ meaning, text, start, end: last.end, parting, comma });
    this.listed = false;
  }
}

/** The stretches of a place text in order; linear in its length. */
export function readPlaceAtoms(text: string): PlaceAtom[] {
  const words = tokenisePlaces(text);
  const reader = new AtomReader(text);
  for (let at = 0; at < words.length; ) at += reader.readAt(words, at);
  reader.endUnknown();
  return reader.atoms;
}

/** The options of an atom that names a place, else none. */
export function placeOptions(atom: PlaceAtom): readonly PlaceOption[] {
  return atom.meaning.kind === "place" ? atom.meaning.options : [];
}
