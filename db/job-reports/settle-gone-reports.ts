import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobReports } from "@/db/schema/job-reports";
import { moderationItems } from "@/db/schema/moderation-items";
import { goneKinds } from "@/domain/job/job-report";

/**
 * Takes the open reports that these listings are gone as handled, since they were just closed or
 * listed again, and forgets who reported. An item of the queue that has no other cause is closed.
 */
export async function settleGoneReports(
  db: Database,
  { jobIds, now }: { jobIds: readonly number[]; now: Date },
): Promise<void> {
  if (jobIds.length === 0) return;
  const ids = [...jobIds];
  const settled = await db
    .update(jobReports)
    .set({ handledAt: now, reporterKey: null })
    .where(
      and(
        inArray(jobReports.jobId, ids),
        inArray(jobReports.kind, [...goneKinds]),
        isNull(jobReports.handledAt),
      ),
    )
    .returning({ jobId: jobReports.jobId });
  if (settled.length === 0) return;
  await db
    .update(moderationItems)
    .set({ closedAt: now })
    .where(
      and(
        inArray(
          moderationItems.jobId,
          settled.map(({ jobId }) => jobId),
        ),
        eq(moderationItems.reason, "reported"),
        isNull(moderationItems.closedAt),
        sql`not exists (select from ${jobReports} where ${jobReports.jobId} = ${moderationItems.jobId} and ${jobReports.handledAt} is null)`,
      ),
    );
}
