import { and, desc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { articleRoles } from "@/db/schema/article-roles";
import { articles } from "@/db/schema/articles";
import { jobs } from "@/db/schema/jobs";

/** A comparison as the start page shows it. */
export type FeaturedComparison = {
  slug: string;
  title: string;
  standfirst: string;
};

/**
 * A handful of edited comparisons: the most recently changed first and, among those of one day,
 * those whose two roles have most open listings.
 */
export async function listFeaturedComparisons(
  db: Database,
  { limit = 5 }: { limit?: number } = {},
): Promise<FeaturedComparison[]> {
  const open = db
    .select({ articleId: articleRoles.articleId, count: sql<number>`count(*)`.as("count") })
    .from(articleRoles)
    .innerJoin(jobs, and(eq(jobs.roleSlug, articleRoles.roleSlug), eq(jobs.state, "published")))
    .groupBy(articleRoles.articleId)
    .as("open");
  return db
    .select({ slug: articles.slug, title: articles.title, standfirst: articles.standfirst })
    .from(articles)
    .leftJoin(open, eq(open.articleId, articles.id))
    .where(and(eq(articles.kind, "comparison"), eq(articles.edited, true)))
    .orderBy(
      desc(sql`(${articles.changedAt} at time zone 'UTC')::date`),
      sql`${open.count} desc nulls last`,
      articles.slug,
    )
    .limit(limit);
}
