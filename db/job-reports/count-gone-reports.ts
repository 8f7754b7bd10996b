import { and, countDistinct, eq, gt, inArray, isNull } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobReports } from "@/db/schema/job-reports";
import { goneKinds, goneWithinDays } from "@/domain/job/job-report";

const DAY_MS = 24 * 60 * 60 * 1000;

/** How many different visitors said lately that nobody can apply to a listing any more, unchecked. */
export async function countGoneReports(
  db: Database,
  { jobId, now }: { jobId: number; now: Date },
): Promise<number> {
  const [row] = await db
    .select({ reporters: countDistinct(jobReports.reporterKey) })
    .from(jobReports)
    .where(
      and(
        eq(jobReports.jobId, jobId),
        inArray(jobReports.kind, [...goneKinds]),
        isNull(jobReports.handledAt),
        gt(jobReports.createdAt, new Date(now.getTime() - goneWithinDays * DAY_MS)),
      ),
    );
  return row?.reporters ?? 0;
}
