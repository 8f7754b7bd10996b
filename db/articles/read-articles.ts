import { asc, inArray, type SQL } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { articleRoles } from "@/db/schema/article-roles";
import { articleSections } from "@/db/schema/article-sections";
import { articles } from "@/db/schema/articles";
import type { Article, ArticleSection } from "@/domain/article/article";

/** The articles that meet a condition, whole, in order of their slugs. */
export async function readArticles(db: Database, condition: SQL | undefined): Promise<Article[]> {
  const rows = await db
    .select({
      id: articles.id,
      slug: articles.slug,
      kind: articles.kind,
      title: articles.title,
      standfirst: articles.standfirst,
      author: articles.author,
      edited: articles.edited,
      publishedAt: articles.publishedAt,
      changedAt: articles.changedAt,
    })
    .from(articles)
    .where(condition)
    .orderBy(asc(articles.slug));
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const [roles, sections] = await Promise.all([readRoles(db, ids), readSections(db, ids)]);
  return rows.map(({ id, publishedAt, changedAt, ...article }) => ({
    ...article,
    publishedOn: toDay(publishedAt),
    changedOn: toDay(changedAt),
    roles: roles.get(id) ?? [],
    sections: sections.get(id) ?? [],
  }));
}

/** The day of a moment in UTC, ISO. */
export function toDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

async function readRoles(db: Database, ids: number[]): Promise<Map<number, string[]>> {
  const rows = await db
    .select({ articleId: articleRoles.articleId, role: articleRoles.roleSlug })
    .from(articleRoles)
    .where(inArray(articleRoles.articleId, ids))
    .orderBy(asc(articleRoles.articleId), asc(articleRoles.position));
  return groupByArticle(rows, ({ role }) => role);
}

async function readSections(db: Database, ids: number[]): Promise<Map<number, ArticleSection[]>> {
  const rows = await db
    .select({
      articleId: articleSections.articleId,
      kind: articleSections.kind,
      role: articleSections.roleSlug,
      heading: articleSections.heading,
      body: articleSections.body,
      items: articleSections.items,
    })
    .from(articleSections)
    .where(inArray(articleSections.articleId, ids))
    .orderBy(asc(articleSections.articleId), asc(articleSections.position));
  return groupByArticle(rows, ({ articleId: _articleId, ...section }) => section);
}

function groupByArticle<Row extends { articleId: number }, Value>(
  rows: readonly Row[],
  read: (row: Row) => Value,
): Map<number, Value[]> {
  const groups = new Map<number, Value[]>();
  for (const row of rows) {
    const group = groups.get(row.articleId);
    if (group) group.push(read(row));
    else groups.set(row.articleId, [read(row)]);
  }
  return groups;
}
