import { eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobs } from "@/db/schema/jobs";

/** The address part of a listing by its number, whatever its state; `null` when there is none. */
export async function findJobSlug(db: Database, { id }: { id: number }): Promise<string | null> {
  const rows = await db.select({ slug: jobs.slug }).from(jobs).where(eq(jobs.id, id));
  return rows[0]?.slug ?? null;
}
