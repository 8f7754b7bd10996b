import { and, isNotNull, lt } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobReports } from "@/db/schema/job-reports";

const DAY_MS = 24 * 60 * 60 * 1000;
const keptDays = 30;

/** Takes what tells reporters apart out of reports a month old; returns from how many. */
export async function forgetReporters(db: Database, now: Date): Promise<number> {
  const forgotten = await db
    .update(jobReports)
    .set({ reporterKey: null })
    .where(
      and(
        isNotNull(jobReports.reporterKey),
        lt(jobReports.createdAt, new Date(now.getTime() - keptDays * DAY_MS)),
      ),
    )
    .returning({ id: jobReports.id });
  return forgotten.length;
}
