import { roles } from "@/domain/role/taxonomy";
import { synonymsFrom } from "./synonym-table";
import { readTextParts } from "./text-parts";
import { tokenise } from "./tokenise";

const roleByPhrase = new Map<string, string>();
for (const { slug, name, aliases } of roles) {
  // A role that is only a word such as "Engineer" says nothing to narrow by.
  for (const phrase of [name, ...aliases]) {
    const words = tokenise(phrase);
    if (words.length > 1) roleByPhrase.set(words.join(" "), slug);
  }
}
const longestPhrase = Math.max(...[...roleByPhrase.keys()].map((key) => key.split(" ").length));

/**
 * The role that a search text names by its name, an alias or an abbreviation: "data scientist jobs"
 * → `data-scientist`, "MLE" → `machine-learning-engineer`; the longest one, `null` for none.
 */
export function findNamedRole(text: string): string | null {
  const words = readTextParts(text)
    .filter(({ excluded }) => !excluded)
    .flatMap((part) => part.words);
  for (let length = Math.min(words.length, longestPhrase); length >= 1; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const role = roleOf(words.slice(at, at + length));
      if (role !== null) return role;
    }
  }
  return null;
}

function roleOf(words: readonly string[]): string | null {
  const key = words.join(" ");
  const named = roleByPhrase.get(key);
  if (named !== undefined) return named;
  const synonym = synonymsFrom(words[0] ?? "").find(({ from }) => from.join(" ") === key);
  const meant = synonym?.to.map((other) => roleByPhrase.get(other.join(" "))) ?? [];
  return meant.find((role) => role !== undefined) ?? null;
}
