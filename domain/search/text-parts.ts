import { tokenise } from "./tokenise";

/** One piece of a search text between spaces or quotation marks, with its place in the text. */
export type TextPart = {
  /** Where it stands in the text, end exclusive; a minus and quotation marks belong to it. */
  start: number;
  end: number;
  /** After `tokenise`; never empty. */
  words: readonly string[];
  excluded: boolean;
  quoted: boolean;
};

/** The pieces of a search text that hold a word, in order. */
export function readTextParts(text: string): TextPart[] {
  return [...text.matchAll(/(-?)(?:"([^"]*)"?|(\S+))/g)].flatMap((match) => {
    const [piece, minus, phrase, word] = match;
    const words = tokenise(phrase ?? word ?? "");
    if (words.length === 0) return [];
    const excluded = minus === "-";
    const end = match.index + piece.length;
    return [{ start: match.index, end, words, excluded, quoted: phrase !== undefined }];
  });
}
