import taxonomy from "./taxonomy.json" with { type: "json" };

/** Groups of roles whose pay is compared first when a role's own data is thin. */
export const roleFamilies = [
  "machine-learning",
  "research",
  "data-engineering",
  "data-science",
  "analytics",
  "ai-infrastructure",
  "software",
  "ai-product",
  "leadership",
  "other",
] as const;
export type RoleFamily = (typeof roleFamilies)[number];

/** A canonical occupation of the board. */
export type Role = {
  /** Stable name in URLs, for instance `research-engineer`. */
  slug: string;
  name: string;
  family: RoleFamily;
  /** Code of the U.S. Standard Occupational Classification, for instance `15-2051`. */
  soc: string;
  /** Slug of the broader role whose pay may stand in when this role's is thin; always name it. */
  parent: string | null;
  /** Other titles of the same role, without level words; matched by `matchRole`. */
  aliases: readonly string[];
};

/** The taxonomy, kept as data in `taxonomy.json` (its test checks shape, parents and uniqueness). */
export const roles: readonly Role[] = taxonomy as readonly Role[];

const bySlug = new Map(roles.map((role) => [role.slug, role]));

/** The role of a slug, or null where there is none. */
export function findRole(slug: string): Role | null {
  return bySlug.get(slug) ?? null;
}
