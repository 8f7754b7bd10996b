import { and, eq, inArray, isNull, not, or, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { recordVerdicts } from "@/db/salaries/record-verdict";
import { jobPayRanges } from "@/db/schema/job-pay-ranges";
import { jobReports } from "@/db/schema/job-reports";
import { moderationItems } from "@/db/schema/moderation-items";
import type { WrittenJob } from "./save-jobs";

/**
 * Records the new verdicts of these listings and keeps the queue true: an open item for each
 * listing whose pay, or one of whose further ranges (`newlyHeldRanges`), has come to be held; none
 * for those where neither is and nobody has reported anything.
 */
export async function writePayDecisions(
  db: Database,
  written: readonly WrittenJob[],
  { newlyHeldRanges, now }: { newlyHeldRanges: ReadonlySet<number>; now: Date },
): Promise<void> {
  const judged = written.flatMap(({ id, settlement }) =>
    settlement.verdict ? [{ jobId: id, verdict: settlement.verdict }] : [],
  );
  const verdictIds = await recordVerdicts(
    db,
    judged.map(({ jobId, verdict }) => ({ subject: { jobId }, verdict })),
    now,
  );
  const verdictOf = new Map(judged.map(({ jobId }, index) => [jobId, verdictIds[index] ?? null]));
  await openItems(db, written, verdictOf, now);
  await openRangeItems(db, written, { newlyHeldRanges, now });
  await retireItems(db, written, now);
}

async function openItems(
  db: Database,
  written: readonly WrittenJob[],
  verdictOf: ReadonlyMap<number, number | null>,
  now: Date,
): Promise<void> {
  const held = written.filter(
    ({ id, settlement }) => settlement.payState === "held" && verdictOf.has(id),
  );
  if (held.length === 0) return;
  await db
    .insert(moderationItems)
    .values(
      held.map(({ id }) => ({
        jobId: id,
        verdictId: verdictOf.get(id) ?? null,
        reason: "held" as const,
        createdAt: now,
      })),
    )
    .onConflictDoUpdate({
      target: moderationItems.jobId,
      targetWhere: sql`closed_at is null`,
      set: { verdictId: sql`excluded.verdict_id`, reason: sql`excluded.reason` },
    });
}

/** The pay itself is judged as the listing's verdict; of further ranges only the listing is named. */
async function openRangeItems(
  db: Database,
  written: readonly WrittenJob[],
  { newlyHeldRanges, now }: { newlyHeldRanges: ReadonlySet<number>; now: Date },
): Promise<void> {
  const jobIds = written
    .filter(({ id, settlement }) => newlyHeldRanges.has(id) && settlement.payState !== "held")
    .map(({ id }) => id);
  if (jobIds.length === 0) return;
  await db
    .insert(moderationItems)
    .values(jobIds.map((jobId) => ({ jobId, reason: "held-range" as const, createdAt: now })))
    .onConflictDoUpdate({
      target: moderationItems.jobId,
      targetWhere: sql`closed_at is null`,
      set: { verdictId: null, reason: sql`excluded.reason` },
    });
}

/**
 * Closes the items whose cause is gone, pay or ranges that are no longer held; one that has another
 * cause stays open for that: a range that is held, or a report.
 */
async function retireItems(db: Database, written: readonly WrittenJob[], now: Date): Promise<void> {
  const known = written.filter(({ stored }) => stored !== undefined).map(({ id }) => id);
  if (known.length === 0) return;
  const settled = written
    .filter(
      ({ stored, settlement }) => stored?.payState === "held" && settlement.payState !== "held",
    )
    .map(({ id }) => id);
  const hasRange = sql`exists (select from ${jobPayRanges} where ${jobPayRanges.jobId} = ${moderationItems.jobId} and ${jobPayRanges.position} > 0 and ${jobPayRanges.payState} = 'held')`;
  const hasReport = sql`exists (select from ${jobReports} where ${jobReports.jobId} = ${moderationItems.jobId} and ${jobReports.handledAt} is null)`;
  const isHeldNoMore = and(
    eq(moderationItems.reason, "held"),
    inArray(moderationItems.jobId, settled),
  );
  const isRangeNoMore = and(eq(moderationItems.reason, "held-range"), not(hasRange));
  await db
    .update(moderationItems)
    .set({
      reason: sql`case when ${hasRange} then 'held-range' when ${hasReport} then 'reported' else ${moderationItems.reason} end`,
      verdictId: sql`case when ${hasRange} or ${hasReport} then null else ${moderationItems.verdictId} end`,
      closedAt: sql`case when ${hasRange} or ${hasReport} then null else ${now.toISOString()}::timestamptz end`,
    })
    .where(
      and(
        inArray(moderationItems.jobId, known),
        isNull(moderationItems.closedAt),
        or(isHeldNoMore, isRangeNoMore),
      ),
    );
}
