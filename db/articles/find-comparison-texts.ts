import { and, eq, inArray, or } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { articles } from "@/db/schema/articles";
import type { Article } from "@/domain/article/article";
import { canonicalPair, comparisonSlug, type RolePair } from "@/domain/article/comparison-slug";
import { readArticles } from "./read-articles";

/** The words from which the comparison of two roles is made. */
export type ComparisonTexts = {
  /** The one order of the pair; see `canonicalPair`. */
  pair: RolePair;
  /** The edited comparison, `null` where nobody has written one. */
  article: Article | null;
  /** The profiles of the two roles in the order of `pair`. */
  profiles: [Article | null, Article | null];
};

/** Reads all that is written about two different roles, given in either order. */
export async function findComparisonTexts(db: Database, given: RolePair): Promise<ComparisonTexts> {
  const [x, y] = given;
  const found = await readArticles(
    db,
    or(
      and(eq(articles.kind, "role"), inArray(articles.slug, [x, y])),
      and(
        eq(articles.kind, "comparison"),
        inArray(articles.slug, [comparisonSlug([x, y]), comparisonSlug([y, x])]),
      ),
    ),
  );
  const article = found.find(({ kind }) => kind === "comparison") ?? null;
  const pair = canonicalPair(given, new Set(article ? [article.slug] : []));
  const profileOf = (role: string) =>
    found.find(({ kind, slug }) => kind === "role" && slug === role) ?? null;
  return { pair, article, profiles: [profileOf(pair[0]), profileOf(pair[1])] };
}
