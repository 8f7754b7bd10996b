import type { Database } from "@/db/connect";
import { findRolePage } from "@/db/roles/find-role-page";
import { listRoles } from "@/db/roles/list-roles";
import type { MissingPart } from "@/domain/article/arranged-comparison";
import { comparisonSlug, listPairs } from "@/domain/article/comparison-slug";
import { assembleComparison } from "./assemble-comparison";
import { readComparisonData } from "./read-comparison-data";

/** A page of a role or of a pair, and what is left out of it. */
export type IncompletePage =
  | { kind: "role"; slug: string; missing: readonly string[] }
  | { kind: "comparison"; slug: string; edited: boolean; missing: readonly MissingPart[] };

/**
 * What is missing from the pages of all roles and of all pairs of them, page by page, for editors:
 * first the roles, then the comparisons. A page that lacks nothing is not listed. What is read is
 * read once for all pairs.
 */
export async function* listMissingParts(
  db: Database,
  { now }: { now: Date },
): AsyncGenerator<IncompletePage> {
  const roles = await listRoles(db);
  const slugs = roles.map(({ slug }) => slug);
  for (const slug of slugs) {
    const missing = (await findRolePage(db, { slug, now }))?.arranged.missing ?? [];
    if (missing.length > 0) yield { kind: "role", slug, missing };
  }
  const data = await readComparisonData(db, slugs);
  const openOf = (families: readonly string[]) =>
    roles.reduce((sum, role) => sum + (families.includes(role.family) ? role.openJobs : 0), 0);
  const familyOf = new Map(roles.map(({ slug, family }) => [slug, family]));
  for (const pair of listPairs(slugs, new Set(data.edited.keys()))) {
    const families = pair.map((slug) => familyOf.get(slug) ?? "");
    const assembled = assembleComparison(data, pair, openOf(families));
    if (!assembled || assembled.arranged.missing.length === 0) continue;
    const { isEdited, missing } = assembled.arranged;
    yield { kind: "comparison", slug: comparisonSlug(pair), edited: isEdited, missing };
  }
}
