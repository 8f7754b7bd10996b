import { countries } from "@/domain/job/place/regions";
import { matchRole } from "@/domain/role/match-role";
import { findRole, type Role, roles } from "@/domain/role/taxonomy";

/** What a visitor may have meant by a role that does not exist: the likeliest first. */
export function nearRoles(text: string, most = 6): Role[] {
  const words = text.replaceAll("-", " ");
  const read = matchRole(words);
  const meant = [read.role, ...read.alternatives].flatMap((slug) => (slug && findRole(slug)) || []);
  const alike = rankAlike(words, roles, ({ name, aliases }) => [name, ...aliases]);
  return [...new Set([...meant, ...alike])].slice(0, most);
}

/** What a visitor may have meant by a country that does not exist. */
export function nearCountries(text: string, most = 6): { code: string; name: string }[] {
  return rankAlike(text.replaceAll("-", " "), countries, ({ name }) => [name]).slice(0, most);
}

const leastAlike = 0.2;

function rankAlike<Item>(
  text: string,
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
): Item[] {
  const wanted = trigrams(text);
  return items
    .map((item) => ({
      item,
      score: Math.max(...namesOf(item).map((name) => shareOf(wanted, knownTrigrams(name)))),
    }))
    .filter(({ score }) => score >= leastAlike)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

const trigramsOfName = new Map<string, Set<string>>();

/** Those of a role's or a country's name, computed once: there are a few hundred names. */
function knownTrigrams(name: string): Set<string> {
  const known = trigramsOfName.get(name) ?? trigrams(name);
  trigramsOfName.set(name, known);
  return known;
}

/** Groups of three letters, with the edges of words, as Postgres' pg_trgm reads them. */
function trigrams(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text
    .slice(0, 100)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  }
  return found;
}

/** Sørensen and Dice's coefficient: 1 for equal sets, 0 for sets with nothing in common. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
