import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { articles } from "@/db/schema/articles";
import type { Article } from "@/domain/article/article";
import { readArticles } from "./read-articles";

/** What a role is, in words; its slug is the role's. `null` when nobody has written it. */
export async function findRoleProfile(db: Database, roleSlug: string): Promise<Article | null> {
  const [profile] = await readArticles(
    db,
    and(eq(articles.kind, "role"), eq(articles.slug, roleSlug)),
  );
  return profile ?? null;
}
