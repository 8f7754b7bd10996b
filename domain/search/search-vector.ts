import { clausePhrases, type TextClause } from "./text-query";
import { tokenise } from "./tokenise";

/** Weights of Postgres text search, heaviest first. */
type Weight = "A" | "B" | "C" | "D";

const LAST_POSITION = 16_383;
const MOST_POSITIONS_OF_A_WORD = 255;
/** Postgres refuses vectors of a megabyte and more; descriptions are cut far below that. */
const MOST_WORDS = 20_000;
/** Keeps a phrase from matching across two sections. */
const GAP = 10;

/**
 * The text of a `tsvector` of weighted sections, made of the same words as `tokenise` gives.
 * Words beyond Postgres's last position all stand at that position.
 */
export function toSearchVector(sections: readonly { text: string; weight: Weight }[]): string {
  const positions = new Map<string, string[]>();
  let position = 0;
  for (const { text, weight } of sections) {
    for (const word of tokenise(text).slice(0, MOST_WORDS)) {
      position = Math.min(position + 1, LAST_POSITION);
      const places = positions.get(word) ?? [];
      if (places.length < MOST_POSITIONS_OF_A_WORD) places.push(`${position}${weight}`);
      positions.set(word, places);
    }
    position = Math.min(position + GAP, LAST_POSITION);
  }
  return [...positions].map(([word, places]) => `'${word}':${places.join(",")}`).join(" ");
}

/** The text of a `tsquery` that finds one of the clause's phrases, its words next to each other. */
export function toSearchQuery(clause: TextClause): string {
  const phrases = clausePhrases(clause).map((words) =>
    words.map((word) => `'${word}'`).join(" <-> "),
  );
  return phrases.join(" | ");
}
