import { inArray } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { companies } from "@/db/schema/companies";
import { skills } from "@/db/schema/skills";

const slugShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names of the skills and companies among these slugs that exist; texts that are no slug do not. */
export async function findSearchNames(
  db: Database,
  requested: { skills: readonly string[]; companies: readonly string[] },
): Promise<{ skills: Map<string, string>; companies: Map<string, string> }> {
  const [skillRows, companyRows] = await Promise.all([
    findNames(requested.skills, (slugs) =>
      db
        .select({ slug: skills.slug, name: skills.name })
        .from(skills)
        .where(inArray(skills.slug, slugs)),
    ),
    findNames(requested.companies, (slugs) =>
      db
        .select({ slug: companies.slug, name: companies.name })
        .from(companies)
        .where(inArray(companies.slug, slugs)),
    ),
  ]);
  return { skills: skillRows, companies: companyRows };
}

async function findNames(
  requested: readonly string[],
  find: (slugs: string[]) => PromiseLike<{ slug: string; name: string }[]>,
): Promise<Map<string, string>> {
  const slugs = requested.filter((slug) => slugShape.test(slug)).slice(0, 100);
  const rows = slugs.length === 0 ? [] : await find(slugs);
  return new Map(rows.map(({ slug, name }) => [slug, name]));
}
