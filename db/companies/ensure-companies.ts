import { inArray } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { companies } from "@/db/schema/companies";

export type CompanyIdentity = {
  slug: string;
  name: string;
  website: string | null;
  about: string | null;
  sample: boolean;
};

/** A company as the database has it. */
export type KnownCompany = { id: number; name: string };

/**
 * Makes sure that each company exists and returns their ids and names by slug. What is already known of a
 * company is left as it is: an employer's own words are not overwritten by a feed.
 */
export async function ensureCompanies(
  db: Database,
  identities: readonly CompanyIdentity[],
): Promise<Map<string, KnownCompany>> {
  if (identities.length === 0) return new Map();
  const bySlug = new Map(identities.map((identity) => [identity.slug, identity]));
  const slugs = [...bySlug.keys()].sort();
  const known = await findCompanies(db, slugs);
  const missing = slugs.filter((slug) => !known.has(slug));
  if (missing.length === 0) return known;
  await db
    .insert(companies)
    .values(missing.flatMap((slug) => bySlug.get(slug) ?? []))
    .onConflictDoNothing({ target: companies.slug });
  return findCompanies(db, slugs);
}

async function findCompanies(db: Database, slugs: string[]): Promise<Map<string, KnownCompany>> {
  const rows = await db
    .select({ id: companies.id, slug: companies.slug, name: companies.name })
    .from(companies)
    .where(inArray(companies.slug, slugs));
  return new Map(rows.map(({ id, slug, name }) => [slug, { id, name }]));
}
