import { type RolePair, splitComparisonSlug } from "./comparison-slug";
import { type RoleReading, readRoleName } from "./read-role-name";

/** What the last part of a comparison's address stands for. */
export type PairReading =
  /** Two different roles, in the order given; `exact` when both are named by their slugs. */
  | { kind: "pair"; pair: RolePair; exact: boolean }
  | { kind: "same-role"; slug: string }
  /** At least one name is not known; both readings, in the order given. */
  | { kind: "unknown"; names: readonly RoleReading[] };

/** Reads `data-analyst-vs-data-scientist`; other names of roles are understood. Never throws. */
export function readPair(slug: string): PairReading {
  const names = splitComparisonSlug(slug);
  if (names === null) return { kind: "unknown", names: [readRoleName(slug)] };
  const [a, b] = names.map(readRoleName) as [RoleReading, RoleReading];
  if (a.kind === "unknown" || b.kind === "unknown") return { kind: "unknown", names: [a, b] };
  if (a.slug === b.slug) return { kind: "same-role", slug: a.slug };
  return { kind: "pair", pair: [a.slug, b.slug], exact: a.kind === "role" && b.kind === "role" };
}
