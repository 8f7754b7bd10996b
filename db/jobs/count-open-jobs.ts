import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobs } from "@/db/schema/jobs";

/** How many listings are open, how many of them show their pay, and by how many employers. */
export async function countOpenJobs(
  db: Database,
): Promise<{ open: number; withPay: number; employers: number }> {
  const [row] = await db
    .select({
      open: sql<number>`count(*)::int`,
      withPay: sql<number>`(count(*) filter (where ${jobs.payState} = 'shown'))::int`,
      employers: sql<number>`count(distinct ${jobs.companyId})::int`,
    })
    .from(jobs)
    .where(eq(jobs.state, "published"));
  return row ?? { open: 0, withPay: 0, employers: 0 };
}
