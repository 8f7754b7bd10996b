import words from "./words.json" with { type: "json" };

const nouns = new Set(words.nouns);
/** Words after which a bracket closes a segment for good: "Engineer (Backend) New York". */
const closingWords = new Set([...words.nouns, "engineering"]);
for (const opening of ["associate", "lead"]) closingWords.delete(opening);

/** Longest part of a title that is read; the rest of a longer one is not looked at. */
export const titleReadMaxChars = 400;

const combiningMark = /\p{M}/gu;
const nonAscii = /[^\0-\x7f]/;

/** Lower case, without diacritics; `Ⅰ`, full-width brackets and the like in their plain form. */
function foldTitle(title: string): string {
  const short = title.length > titleReadMaxChars ? title.slice(0, titleReadMaxChars) : title;
  const lower = short.toLowerCase();
  return nonAscii.test(lower)
    ? lower.normalize("NFKD").replace(combiningMark, "").toLowerCase()
    : lower;
}

type CharKind = "word" | "space" | "hyphen" | "slash" | "open" | "close" | "break" | "drop";

const charsOfKind: ReadonlyArray<readonly [CharKind, string]> = [
  ["word", "abcdefghijklmnopqrstuvwxyz0123456789+#&"],
  ["hyphen", "-\u2010\u2011\u2212"],
  ["slash", "/\\"],
  ["open", "([{"],
  ["close", ")]}"],
  ["break", ",;:|@\u2013\u2014\u2015\u2022\u00b7"],
  ["drop", "'\u2019\u00ad\u200b\u200c\u200d\ufeff"],
];
const kindOfChar = new Map(
  charsOfKind.flatMap(([kind, chars]) =>
    [...chars].map((char): [string, CharKind] => [char, kind]),
  ),
);

function charKind(char: string): CharKind {
  return kindOfChar.get(char) ?? "space";
}

/** The kinds of ASCII characters by code: a table is several times as fast as a map. */
const kindOfCode = Array.from({ length: 128 }, (_, code) => charKind(String.fromCharCode(code)));

const connectives = new Map([
  ["and", "&"],
  ["+", "&"],
  ["und", "&"],
  ["et", "&"],
  ["or", "/"],
]);

/** Collects words into segments; text after a bracket goes on with the segment before it. */
class SegmentWriter {
  readonly segments: string[][] = [];
  private current: string[] = [];
  private readonly outer: string[][] = [];
  private word = "";

  addChars(chars: string): void {
    this.word += chars;
  }

  endWord(): void {
    if (this.word === "") return;
    this.addWord(connectives.get(this.word) ?? this.word);
    this.word = "";
  }

  addWord(word: string): void {
    if (this.current.length === 0) this.segments.push(this.current);
    this.current.push(word);
  }

  lastWord(): string | undefined {
    return this.current[this.current.length - 1];
  }

  endSegment(): void {
    if (this.current.length > 0) this.current = [];
  }

  openBracket(): void {
    this.outer.push(this.current);
    this.current = [];
  }

  closeBracket(): void {
    const outer = this.outer.pop() ?? [];
    this.current = closingWords.has(outer[outer.length - 1] ?? "") ? [] : outer;
  }
}

/** A hyphen with a space beside it, or right after a head noun ("Engineer-Platform"), ends a segment. */
function hyphenEndsSegment(text: string, at: number, lastWord: string | undefined): boolean {
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  if (charKind(before) !== "word" || charKind(after) !== "word") return true;
  return lastWord !== undefined && nouns.has(lastWord);
}

/**
 * The words of a title, lower-cased and folded, in segments: what stands between commas, dashes,
 * colons, bars and brackets. `/` is a word of its own, "and" and "+" become `&`.
 * Linear in the part that is read (`titleReadMaxChars`).
 */
export function tokeniseTitle(title: string): string[][] {
  const text = foldTitle(title);
  const writer = new SegmentWriter();
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOfCode[text.charCodeAt(at)] ?? charKind(text.charAt(at));
    if (kind === "word") continue;
    if (at > from) writer.addChars(text.slice(from, at));
    from = at + 1;
    if (kind === "drop") continue;
    writer.endWord();
    separate(writer, kind, text, at);
  }
  writer.addChars(text.slice(from));
  writer.endWord();
  return writer.segments;
}

function separate(writer: SegmentWriter, kind: CharKind, text: string, at: number): void {
  switch (kind) {
    case "slash":
      writer.addWord("/");
      break;
    case "hyphen":
      if (hyphenEndsSegment(text, at, writer.lastWord())) writer.endSegment();
      break;
    case "break":
      writer.endSegment();
      break;
    case "open":
      writer.openBracket();
      break;
    case "close":
      writer.closeBracket();
      break;
    case "word":
    case "space":
    case "drop":
      break;
  }
}
