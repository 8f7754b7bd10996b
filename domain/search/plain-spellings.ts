import { skills } from "@/domain/job/skills";
import { roles } from "@/domain/role/taxonomy";
import synonyms from "./synonyms.json" with { type: "json" };
import { tokenise } from "./tokenise";

const names = [
  ...skills.flatMap(({ name, aliases }) => [name, ...aliases]),
  ...roles.flatMap(({ name, aliases }) => [name, ...aliases]),
  ...Object.entries(synonyms.abbreviations).flat(2),
];

/** How a word of the dictionary is written where `tokenise` changed it: `kubernete` → `kubernetes`. */
const writtenWords = new Map<string, string>();
for (const written of names.flatMap((name) => name.toLowerCase().match(/[a-z]+/g) ?? [])) {
  const [word = written] = tokenise(written);
  // A singular that is written somewhere is what a reader expects.
  if (writtenWords.get(word) !== word) writtenWords.set(word, written);
}

/**
 * A word of the dictionary as a reader writes it, plural where the typed word was. It reads as the
 * same word again.
 */
export function spellWord(word: string, typed = ""): string {
  const plural = `${word}s`;
  if (/s$/i.test(typed) && !/s$/.test(word) && tokenise(plural)[0] === word) return plural;
  return writtenWords.get(word) ?? word;
}
