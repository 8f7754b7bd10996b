import { findRole } from "@/domain/role/taxonomy";

/** The roles whose pay may stand in for a role's, nearest first; empty for an unknown role. */
export function listBroaderRoles(slug: string): string[] {
  const broader: string[] = [];
  // The taxonomy's test forbids loops of parents; this does not hang on one all the same.
  for (
    let parent = findRole(slug)?.parent ?? null;
    parent !== null && parent !== slug && !broader.includes(parent);
    parent = findRole(parent)?.parent ?? null
  ) {
    broader.push(parent);
  }
  return broader;
}
