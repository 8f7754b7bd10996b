import { eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "@/db/connect";
import type { JobListItem } from "@/db/jobs/job-list-item";
import { listFeaturedJobs, listJobs } from "@/db/jobs/list-jobs";
import { roles } from "@/db/schema/roles";

type Wanted = { roleSlugs: readonly string[]; limit: number; now: Date };

/**
 * Open listings that belong beside an article about the given roles: first the featured ones of
 * these roles and their families, then the newest of these roles in turn, then the newest of their
 * families. A listing without a role, or of another field, is never among them.
 */
export async function listMatchingJobs(
  db: Database,
  { roleSlugs, limit, now }: Wanted,
): Promise<JobListItem[]> {
  const family = await listFamily(db, roleSlugs);
  const [featured, ...own] = await Promise.all([
    listFeaturedJobs(db, { roleSlugs: family, limit, now }),
    ...roleSlugs.map((role) => listJobs(db, { roleSlugs: [role], limit, now })),
  ]);
  const isOwn = ({ roleSlug }: JobListItem) => roleSlug !== null && roleSlugs.includes(roleSlug);
  const found = [
    ...featured.filter(isOwn),
    ...featured.filter((job) => !isOwn(job)),
    ...takeInTurn(own.map(realFirst)),
  ];
  const chosen = distinct(found);
  if (chosen.length >= limit) return chosen.slice(0, limit);
  const others = await listJobs(db, { roleSlugs: family, limit: 2 * limit, now });
  return distinct([...chosen, ...realFirst(others)]).slice(0, limit);
}

/** The roles of the families of the given ones, themselves among them. */
async function listFamily(db: Database, roleSlugs: readonly string[]): Promise<string[]> {
  if (roleSlugs.length === 0) return [];
  const given = alias(roles, "given");
  const rows = await db
    .selectDistinct({ slug: roles.slug })
    .from(roles)
    .innerJoin(given, eq(given.family, roles.family))
    .where(inArray(given.slug, [...roleSlugs]));
  return rows.map(({ slug }) => slug);
}

/** Made-up samples are younger than real listings on a new board; they come after them. */
function realFirst(jobs: readonly JobListItem[]): JobListItem[] {
  return [...jobs].sort((a, b) => Number(a.sample) - Number(b.sample));
}

function takeInTurn(lists: readonly (readonly JobListItem[])[]): JobListItem[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

function distinct(jobs: readonly JobListItem[]): JobListItem[] {
  return [...new Map(jobs.map((job) => [job.id, job])).values()];
}
