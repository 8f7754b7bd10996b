import { asc, eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { companies } from "@/db/schema/companies";
import { companyMembers } from "@/db/schema/company-members";

/** The companies a user acts for. */
export async function listMemberships(
  db: Database,
  { userId }: { userId: string },
): Promise<{ slug: string; name: string; role: "owner" | "member" }[]> {
  return await db
    .select({ slug: companies.slug, name: companies.name, role: companyMembers.role })
    .from(companyMembers)
    .innerJoin(companies, eq(companies.id, companyMembers.companyId))
    .where(eq(companyMembers.userId, userId))
    .orderBy(asc(companies.name));
}
