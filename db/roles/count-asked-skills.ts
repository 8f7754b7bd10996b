import { and, count, eq, inArray, ne, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobSkills } from "@/db/schema/job-skills";
import { jobs } from "@/db/schema/jobs";
import { skills } from "@/db/schema/skills";

/** What the open listings of a role ask for. */
export type AskedSkills = {
  /** Open listings with a text, in which skills could be named. */
  listings: number;
  /** How many of them are made-up samples. */
  samples: number;
  /** Skills and tools, the most asked for first. */
  skills: { slug: string; name: string; kind: "skill" | "tool"; listings: number }[];
};

/** Counts what the open listings of roles ask for, by slug of the role; every role has an answer. */
export async function countAskedSkills(
  db: Database,
  roleSlugs: readonly string[],
): Promise<Map<string, AskedSkills>> {
  const isRead = and(
    inArray(jobs.roleSlug, [...roleSlugs]),
    eq(jobs.state, "published"),
    ne(jobs.descriptionHtml, ""),
  );
  const [totals, rows] = await Promise.all([
    db
      .select({
        role: jobs.roleSlug,
        listings: count(),
        samples: sql<number>`count(*) filter (where ${jobs.sample})::integer`,
      })
      .from(jobs)
      .where(isRead)
      .groupBy(jobs.roleSlug),
    db
      .select({
        role: jobs.roleSlug,
        slug: skills.slug,
        name: skills.name,
        kind: skills.kind,
        listings: count(),
      })
      .from(jobSkills)
      .innerJoin(jobs, eq(jobs.id, jobSkills.jobId))
      .innerJoin(skills, eq(skills.slug, jobSkills.skillSlug))
      .where(isRead)
      .groupBy(jobs.roleSlug, skills.slug)
      .orderBy(sql`count(*) desc`, skills.name),
  ]);
  return new Map(
    roleSlugs.map((role) => {
      const total = totals.find((row) => row.role === role);
      const asked = rows.filter((row) => row.role === role);
      return [
        role,
        {
          listings: total?.listings ?? 0,
          samples: total?.samples ?? 0,
          skills: asked.map(({ role: _role, ...skill }) => skill),
        },
      ];
    }),
  );
}
