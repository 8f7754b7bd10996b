import { and, inArray, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { recordVerdicts } from "@/db/salaries/record-verdict";
import { moderationItems } from "@/db/schema/moderation-items";
import type { WrittenJob } from "./save-jobs";

/**
 * Records the new verdicts of these listings and keeps the queue true: an open item for each
 * listing whose pay is held, none for the others.
 */
export async function writePayDecisions(
  db: Database,
  written: readonly WrittenJob[],
  now: Date,
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
  await closeItems(db, written, now);
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

async function closeItems(db: Database, written: readonly WrittenJob[], now: Date): Promise<void> {
  const settled = written
    .filter(
      ({ stored, settlement }) => stored?.payState === "held" && settlement.payState !== "held",
    )
    .map(({ id }) => id);
  if (settled.length === 0) return;
  await db
    .update(moderationItems)
    .set({ closedAt: now })
    .where(and(inArray(moderationItems.jobId, settled), isNull(moderationItems.closedAt)));
}
