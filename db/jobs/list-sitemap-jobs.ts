import { and, asc, eq, gte, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobs } from "@/db/schema/jobs";

const inSitemap = and(eq(jobs.state, "published"), eq(jobs.sample, false));

/** The ids with which the sitemaps of listings begin, when each holds `limit` of them. */
export async function listSitemapStarts(db: Database, limit: number): Promise<number[]> {
  const numbered = db
    .select({
      id: jobs.id,
      place: sql<number>`row_number() over (order by ${jobs.id})`.as("place"),
    })
    .from(jobs)
    .where(inSitemap)
    .as("numbered");
  const rows = await db
    .select({ id: numbered.id })
    .from(numbered)
    .where(sql`${numbered.place} % ${limit} = 1`)
    .orderBy(asc(numbered.id));
  return rows.map(({ id }) => id);
}

/** Open listings from an id on, in order of their ids, as search engines may know them. */
export async function listSitemapJobs(
  db: Database,
  { from, limit }: { from: number; limit: number },
): Promise<{ slug: string; changedAt: Date }[]> {
  return db
    .select({ slug: jobs.slug, changedAt: jobs.updatedAt })
    .from(jobs)
    .where(and(inSitemap, gte(jobs.id, from)))
    .orderBy(asc(jobs.id))
    .limit(limit);
}
