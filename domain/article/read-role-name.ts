import { toSlug } from "@/domain/job/to-slug";
import { findRole, roles } from "@/domain/role/taxonomy";
import { normaliseTitle } from "@/domain/role/titles/normalise-title";
import { nearRoles } from "@/domain/statistics/near-names";

/** What the name of a role in an address stands for. */
export type RoleReading =
  | { kind: "role"; slug: string }
  /** Another way to name it; `isOtherName` unless only capitals and spaces differ. */
  | { kind: "alias"; slug: string; isOtherName: boolean }
  /** No role has this name; `near` are slugs of those with a similar one, likeliest first. */
  | { kind: "unknown"; text: string; near: string[] };

const mostCharacters = 120;
const mostNear = 4;

const byName = new Map<string, string>();
for (const { slug, name, aliases } of roles) {
  for (const title of [...aliases, name]) byName.set(normaliseTitle(title), slug);
}

/**
 * Reads a role's name as it stands in an address: a slug, another name of a role with hyphens for
 * spaces, or something else, for which the nearest roles are found. Never throws.
 */
export function readRoleName(name: string): RoleReading {
  if (findRole(name)) return { kind: "role", slug: name };
  const text = name
    .slice(0, mostCharacters)
    .replaceAll(/[-_+\s]+/g, " ")
    .trim();
  const slug = text === "" ? undefined : byName.get(normaliseTitle(text));
  if (slug !== undefined) {
    return { kind: "alias", slug, isOtherName: toSlug(text, mostCharacters) !== slug };
  }
  return { kind: "unknown", text, near: listNear(text) };
}

function listNear(text: string): string[] {
  return text === "" ? [] : nearRoles(text, mostNear).map(({ slug }) => slug);
}
