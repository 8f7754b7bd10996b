const letters = [..."abcdefghijklmnopqrstuvwxyz"];

/** Most edits between a word and what it may be corrected to, by its length in letters. */
export function mostEdits(word: string): number {
  return word.length <= 5 ? 1 : 2;
}

/** Every text one edit away from a word (see `countEdits`), itself left out. */
export function spellingsOneEditAway(word: string): string[] {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    for (const letter of letters)
      found.add(head + letter + tail).add(head + letter + tail.slice(1));
    found.add(head + tail.slice(1));
    found.add(head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2));
  }
  found.delete(word);
  found.delete("");
  return [...found];
}

/** The pieces of a word that may be words written together: at least `least` letters each. */
export function piecesOf(word: string, least: number): string[] {
  const found = new Set<string>();
  for (let start = 0; start < word.length; start++) {
    for (let end = start + least; end <= Math.min(word.length, start + LONGEST_PIECE); end++) {
      if (end - start < word.length) found.add(word.slice(start, end));
    }
  }
  return [...found];
}

const LONGEST_PIECE = 16;
