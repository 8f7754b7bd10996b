import { and, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobs } from "@/db/schema/jobs";
import { roles } from "@/db/schema/roles";

/** A role with what its page says of it besides its profile. */
export type FoundRole = {
  slug: string;
  name: string;
  family: string;
  /** Code of the U.S. Standard Occupational Classification. */
  soc: string | null;
  parentSlug: string | null;
  /** Open listings. */
  openJobs: number;
};

/** The roles with these slugs, by slug; one that does not exist is not in the answer. */
export async function findRoles(
  db: Database,
  slugs: readonly string[],
): Promise<Map<string, FoundRole>> {
  const wanted = [...slugs];
  const open = db
    .select({ roleSlug: jobs.roleSlug, count: sql<number>`count(*)::integer`.as("count") })
    .from(jobs)
    .where(and(inArray(jobs.roleSlug, wanted), eq(jobs.state, "published")))
    .groupBy(jobs.roleSlug)
    .as("open");
  const rows = await db
    .select({
      slug: roles.slug,
      name: roles.name,
      family: roles.family,
      soc: roles.soc,
      parentSlug: roles.parentSlug,
      openJobs: sql<number>`coalesce(${open.count}, 0)`,
    })
    .from(roles)
    .leftJoin(open, eq(open.roleSlug, roles.slug))
    .where(inArray(roles.slug, wanted));
  return new Map(rows.map((role) => [role.slug, role]));
}
