/** What is needed of a role to place it among others. */
export interface PlacedRole {
  slug: string;
  family: string;
  parentSlug: string | null;
}

/** Roles a short way from one, each in one list only. */
export interface NeighbourRoles<R extends PlacedRole> {
  /** The role that stands in for its pay when data is thin. */
  broader: R[];
  /** Roles that it is the broader one of. */
  narrower: R[];
  /** Others with the same broader role. */
  siblings: R[];
  /** Others of the same family. */
  family: R[];
}

/** Finds the career neighbours of a role among all roles; their order is kept. */
export function listNeighbours<R extends PlacedRole>(
  role: PlacedRole,
  all: readonly R[],
): NeighbourRoles<R> {
  const taken = new Set([role.slug]);
  const take = (isNeighbour: (other: R) => boolean): R[] => {
    const found = all.filter((other) => !taken.has(other.slug) && isNeighbour(other));
    for (const { slug } of found) taken.add(slug);
    return found;
  };
  const broader = take(({ slug }) => slug === role.parentSlug);
  const narrower = take(({ parentSlug }) => parentSlug === role.slug);
  const siblings = take(({ parentSlug }) => parentSlug !== null && parentSlug === role.parentSlug);
  return { broader, narrower, siblings, family: take(({ family }) => family === role.family) };
}
