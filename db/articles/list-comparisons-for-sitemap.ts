import type { Database } from "@/db/connect";
import { findCells } from "@/db/salaries/find-cell";
import { articles } from "@/db/schema/articles";
import { isSolid } from "@/domain/article/choose-role-pay";
import { comparisonSlug, listPairs } from "@/domain/article/comparison-slug";

/** A comparison worth listing by search engines. */
export type SitemapComparison = { slug: string; changedAt: Date };

/**
 * The comparisons that search engines may list (see `isIndexable`): every edited one, and the
 * pairs of roles that both have a profile and solid pay of their own. `changedAt` is the last
 * change of the words: those of the article, or of the later of the two profiles.
 */
export async function listComparisonsForSitemap(db: Database): Promise<SitemapComparison[]> {
  const [rows, cells] = await Promise.all([
    db
      .select({ slug: articles.slug, kind: articles.kind, changedAt: articles.changedAt })
      .from(articles)
      .orderBy(articles.slug),
    findCells(db, {}, "role"),
  ]);
  const edited = new Map(
    rows.flatMap(({ kind, slug, changedAt }) =>
      kind === "comparison" ? [[slug, changedAt] as const] : [],
    ),
  );
  const profiles = new Map(
    rows.flatMap(({ kind, slug, changedAt }) => {
      const cell = cells.get(slug);
      return kind === "role" && cell && isSolid(cell) ? [[slug, changedAt] as const] : [];
    }),
  );
  const assembled = listPairs([...profiles.keys()], new Set(edited.keys())).flatMap((pair) => {
    const slug = comparisonSlug(pair);
    const [a, b] = pair.map((role) => profiles.get(role));
    if (!a || !b || edited.has(slug)) return [];
    return [{ slug, changedAt: new Date(Math.max(a.getTime(), b.getTime())) }];
  });
  return [...edited].map(([slug, changedAt]) => ({ slug, changedAt })).concat(assembled);
}
