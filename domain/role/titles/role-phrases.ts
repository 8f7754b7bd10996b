import { roles } from "@/domain/role/taxonomy";
import { canonicalPhrase } from "./canonical-words";
import phrases from "./phrases.json" with { type: "json" };
import { SuffixIndex } from "./suffix-index";
import words from "./words.json" with { type: "json" };

/** A phrase that names an occupation: one of ours, or (`role: null`) one that is none of ours. */
export type RolePhrase = { role: string | null; weak: boolean };

const bareNouns = new Set(words.bareNouns);
const weakPhrases = new Set(words.weakPhrases);
const broadRoles = new Set(["engineer", "manager", "analyst", "consultant"]);

/** Phrases that name the role wherever a title's head ends with them. */
export const rolePhrases = new SuffixIndex<RolePhrase>();

/** Whole titles by their canonical words, level words left out by the caller. */
export const wholeTitles = new Map<string, string>();

/** Titles of the broad roles, which hold only when nothing but a grade stands beside them. */
export const broadTitles = new Map<string, string>();

let longestTitle = 0;

function addPhrase(text: string, role: string | null): void {
  const phrase = canonicalPhrase(text);
  const key = phrase.join(" ");
  const bare = bareNouns.has(key);
  longestTitle = Math.max(longestTitle, phrase.length);
  if (role !== null) {
    const titles = bare && broadRoles.has(role) ? broadTitles : wholeTitles;
    if (!titles.has(key)) titles.set(key, role);
  }
  if (!bare) rolePhrases.add(phrase, { role, weak: weakPhrases.has(key) });
}

for (const role of roles) {
  for (const alias of role.aliases) addPhrase(alias, role.slug);
}
for (const role of roles) addPhrase(role.name, role.slug);
for (const [role, texts] of Object.entries(phrases)) {
  for (const text of texts) addPhrase(text, role === "none" ? null : role);
}

/** Most words a known title has. */
export const longestTitleWords = longestTitle;
