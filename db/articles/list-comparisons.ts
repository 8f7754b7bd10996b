import { and, asc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { articleRoles } from "@/db/schema/article-roles";
import { articleSections } from "@/db/schema/article-sections";
import { articles } from "@/db/schema/articles";
import { toDay } from "./read-articles";

/** An edited comparison as lists show it. */
export type ListedComparison = {
  slug: string;
  title: string;
  standfirst: string;
  /** Slugs of the two roles, in the order of the title. */
  roles: string[];
  /** Skills and tools it lists, by which it is related to others. */
  skills: string[];
  /** ISO day. */
  changedOn: string;
};

/** The edited comparisons, by title; with `role` only those that speak of it. */
export async function listComparisons(
  db: Database,
  { role }: { role?: string } = {},
): Promise<ListedComparison[]> {
  // Within a subquery the name of an outer column needs its table.
  const articleId = sql`${articles}."id"`;
  const rolesOfArticle = sql<string[]>`array(
    select ${articleRoles.roleSlug} from ${articleRoles}
    where ${articleRoles.articleId} = ${articleId} order by ${articleRoles.position})`;
  const skillsOfArticle = sql<string[]>`array(
    select unnest(${articleSections.items}) from ${articleSections}
    where ${articleSections.articleId} = ${articleId}
      and ${articleSections.kind} in ('skills', 'tools'))`;
  const rows = await db
    .select({
      slug: articles.slug,
      title: articles.title,
      standfirst: articles.standfirst,
      roles: rolesOfArticle,
      skills: skillsOfArticle,
      changedAt: articles.changedAt,
    })
    .from(articles)
    .where(
      and(
        eq(articles.kind, "comparison"),
        eq(articles.edited, true),
        role === undefined
          ? undefined
          : sql`exists (select from ${articleRoles} where ${articleRoles.articleId} = ${articleId} and ${articleRoles.roleSlug} = ${role})`,
      ),
    )
    .orderBy(asc(articles.title));
  return rows.map(({ changedAt, ...row }) => ({ ...row, changedOn: toDay(changedAt) }));
}
