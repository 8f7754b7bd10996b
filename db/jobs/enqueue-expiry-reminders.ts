import { and, asc, eq, gt, isNull, lte, notExists, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { companyMembers } from "@/db/schema/company-members";
import { expiryReminders } from "@/db/schema/expiry-reminders";
import { jobs } from "@/db/schema/jobs";
import { users } from "@/db/schema/users";
import { reminderHorizon } from "@/domain/job/expiry";

/** One mail to be sent: which listings of a company end soon, for which of its owners. */
export type QueuedReminder = { userId: string; companyId: number; jobIds: number[] };

/**
 * For each owner of a company with open listings that end within a week, queues one mail with
 * those. What is queued is recorded in the same transaction, so that each owner is told once for
 * each last day of a listing, however often this runs. Returns how many mails were queued.
 */
export async function enqueueExpiryReminders(
  db: Database,
  {
    now,
    enqueue,
  }: { now: Date; enqueue: (tx: Database, reminder: QueuedReminder) => Promise<void> },
): Promise<number> {
  return db.transaction(async (tx) => {
    const due = await listDue(tx, now);
    if (due.length === 0) return 0;
    const recorded = await tx
      .insert(expiryReminders)
      .values(
        due.map(({ jobId, userId, validThrough }) => ({
          jobId,
          userId,
          validThrough,
          queuedAt: now,
        })),
      )
      .onConflictDoNothing()
      .returning({ jobId: expiryReminders.jobId, userId: expiryReminders.userId });
    const isRecorded = new Set(recorded.map(({ jobId, userId }) => `${userId} ${jobId}`));
    const mails = new Map<string, QueuedReminder>();
    for (const { jobId, userId, companyId } of due) {
      if (!isRecorded.has(`${userId} ${jobId}`)) continue;
      const key = `${userId} ${companyId}`;
      const mail = mails.get(key) ?? { userId, companyId, jobIds: [] };
      mail.jobIds.push(jobId);
      mails.set(key, mail);
    }
    for (const mail of mails.values()) await enqueue(tx, mail);
    return mails.size;
  });
}

/** As many as one run records; the others follow in the next. */
const mostAtOnce = 5000;

type Due = { jobId: number; userId: string; companyId: number; validThrough: Date };

async function listDue(tx: Database, now: Date): Promise<Due[]> {
  const rows = await tx
    .select({
      jobId: jobs.id,
      userId: companyMembers.userId,
      companyId: jobs.companyId,
      validThrough: jobs.validThrough,
    })
    .from(jobs)
    .innerJoin(companyMembers, eq(companyMembers.companyId, jobs.companyId))
    .innerJoin(users, eq(users.id, companyMembers.userId))
    .where(
      and(
        eq(jobs.state, "published"),
        gt(jobs.validThrough, now),
        lte(jobs.validThrough, reminderHorizon(now)),
        eq(companyMembers.role, "owner"),
        isNull(users.bannedAt),
        notExists(
          tx
            .select({ one: sql`1` })
            .from(expiryReminders)
            .where(
              and(
                eq(expiryReminders.jobId, jobs.id),
                eq(expiryReminders.userId, companyMembers.userId),
                eq(expiryReminders.validThrough, jobs.validThrough),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(jobs.validThrough), asc(jobs.id))
    .limit(mostAtOnce);
  return rows.flatMap(({ validThrough, ...row }) =>
    validThrough ? [{ ...row, validThrough }] : [],
  );
}
