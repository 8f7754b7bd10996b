const divider = "-vs-";

/** Two roles in the order in which a comparison names them. */
export type RolePair = readonly [string, string];

/** The last part of a comparison's address: `data-analyst-vs-data-scientist`. */
export function comparisonSlug([a, b]: RolePair): string {
  return `${a}${divider}${b}`;
}

/** The address of a comparison within the site. */
export function comparisonHref(pair: RolePair): string {
  return `/compare/${comparisonSlug(pair)}`;
}

/** The two names in a comparison's slug, known or not; `null` when it does not name two. */
export function splitComparisonSlug(slug: string): RolePair | null {
  const [a, b, ...more] = slug.split(divider);
  return a && b && more.length === 0 ? [a, b] : null;
}

/**
 * The one order in which a pair has its page: that of the edited article where there is one
 * (`edited` holds their slugs), else the alphabetical one.
 */
export function canonicalPair([a, b]: RolePair, edited: ReadonlySet<string>): RolePair {
  if (edited.has(comparisonSlug([a, b]))) return [a, b];
  if (edited.has(comparisonSlug([b, a]))) return [b, a];
  return a < b ? [a, b] : [b, a];
}

/** Every pair of different roles, each once, in canonical order. */
export function listPairs(roles: readonly string[], edited: ReadonlySet<string>): RolePair[] {
  return roles.flatMap((a, index) =>
    roles.slice(index + 1).map((b) => canonicalPair([a, b], edited)),
  );
}
