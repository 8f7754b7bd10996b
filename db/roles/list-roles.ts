import { and, asc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { articles } from "@/db/schema/articles";
import { jobs } from "@/db/schema/jobs";
import { roles } from "@/db/schema/roles";

/** A role as lists and the sitemap show it. */
export type ListedRole = {
  slug: string;
  name: string;
  family: string;
  parentSlug: string | null;
  /** Open listings of the role. */
  openJobs: number;
  /** First sentence or two about it; `null` when nobody has written its profile. */
  standfirst: string | null;
  /** Last change of its profile; `null` when there is none. */
  changedAt: Date | null;
};

/** All roles in order of their names. */
export async function listRoles(db: Database): Promise<ListedRole[]> {
  const open = db
    .select({ roleSlug: jobs.roleSlug, count: sql<number>`count(*)::integer`.as("count") })
    .from(jobs)
    .where(eq(jobs.state, "published"))
    .groupBy(jobs.roleSlug)
    .as("open");
  return db
    .select({
      slug: roles.slug,
      name: roles.name,
      family: roles.family,
      parentSlug: roles.parentSlug,
      openJobs: sql<number>`coalesce(${open.count}, 0)`,
      standfirst: articles.standfirst,
      changedAt: articles.changedAt,
    })
    .from(roles)
    .leftJoin(open, eq(open.roleSlug, roles.slug))
    .leftJoin(articles, and(eq(articles.slug, roles.slug), eq(articles.kind, "role")))
    .orderBy(asc(roles.name));
}
