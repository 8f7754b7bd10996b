import { skills } from "@/domain/job/skills";
import titleSynonyms from "@/domain/role/titles/synonyms.json" with { type: "json" };
import synonyms from "./synonyms.json" with { type: "json" };
import { tokenise } from "./tokenise";

/** Words, and other words that say the same. */
export type Synonym = { from: readonly string[]; to: readonly string[][] };

const byPhrase = new Map<string, Synonym & { to: string[][] }>();

function addOneWay(from: string, to: string): void {
  const words = tokenise(from);
  const others = tokenise(to);
  const key = words.join(" ");
  const entry = byPhrase.get(key) ?? { from: words, to: [] };
  const isKnown = [words, ...entry.to].some((known) => known.join(" ") === others.join(" "));
  if (!isKnown) entry.to.push(others);
  byPhrase.set(key, entry);
}

function addBothWays(one: string, other: string): void {
  addOneWay(one, other);
  addOneWay(other, one);
}

/** `ML` for `Machine Learning`, `LLMs` for `Large Language Models`. */
function isAcronym(short: string, long: string): boolean {
  const words = tokenise(long);
  const initials = words.map((word) => word.charAt(0)).join("");
  return words.length > 1 && tokenise(short).join("") === initials;
}

/** `NodeJS` for `Node.js`. */
function isOtherSpelling(one: string, other: string): boolean {
  const squeeze = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, "");
  return squeeze(one) === squeeze(other);
}

/** Aliases of a skill that are another spelling or its initials; the others are narrower. */
for (const { name, aliases } of skills) {
  for (const alias of aliases) {
    if (isAcronym(alias, name) || isOtherSpelling(alias, name)) addBothWays(alias, name);
  }
}
for (const [short, meanings] of Object.entries(synonyms.abbreviations)) {
  for (const meaning of meanings) addBothWays(short, meaning);
}
for (const name of synonyms.fromTitles) {
  const variants: readonly string[] = new Map(Object.entries(titleSynonyms)).get(name) ?? [];
  for (const variant of variants) addBothWays(name, variant);
}
for (const [short, meanings] of Object.entries(synonyms.oneWay)) {
  for (const meaning of meanings) addOneWay(short, meaning);
}
for (const group of synonyms.spellings) {
  for (const one of group) for (const other of group) if (one !== other) addOneWay(one, other);
}

const byFirstWord = new Map<string, Synonym[]>();
for (const synonym of byPhrase.values()) {
  const first = synonym.from[0] ?? "";
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), synonym]);
}

/** What can be said otherwise and begins with this word. */
export function synonymsFrom(firstWord: string): readonly Synonym[] {
  return byFirstWord.get(firstWord) ?? [];
}

/** Whether a word stands for longer ones: `ml`, `k8s`. */
export function isAbbreviation(word: string): boolean {
  return byPhrase.has(word);
}
