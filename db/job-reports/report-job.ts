import { and, count, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { notifyChanged } from "@/db/notify-changed";
import { auditEntries } from "@/db/schema/audit-entries";
import { jobReports } from "@/db/schema/job-reports";
import { jobs } from "@/db/schema/jobs";
import { moderationItems } from "@/db/schema/moderation-items";
import { goneKinds, type JobReportKind } from "@/domain/job/job-report";

export type JobReporting = {
  slug: string;
  kind: JobReportKind;
  note: string;
  /** Tells the reporters of this listing apart; not an address. */
  reporterKey: string;
  now: Date;
};

/** `repeated`: the same visitor had said so, and the note is now the new one. */
export type ReportOutcome = "reported" | "repeated" | "not-open";

/**
 * Keeps what a visitor says of an open listing and puts it before a person: an item of the queue is
 * opened, or the one that is open counts one more. Nothing is closed by a report. The same visitor
 * saying the same twice is one report.
 */
export async function reportJob(db: Database, given: JobReporting): Promise<ReportOutcome> {
  const { slug, kind, note, reporterKey, now } = given;
  return db.transaction(async (tx) => {
    // A listing that is being closed is closed first, or its reports are settled with it.
    const [job] = await tx
      .select({ id: jobs.id })
      .from(jobs)
      .where(and(eq(jobs.slug, slug), eq(jobs.state, "published")))
      .for("share");
    if (!job) return "not-open";
    const [stored] = await tx
      .insert(jobReports)
      .values({ jobId: job.id, kind, note, reporterKey, createdAt: now })
      .onConflictDoUpdate({
        target: [jobReports.jobId, jobReports.kind, jobReports.reporterKey],
        targetWhere: sql`handled_at is null`,
        set: { note },
      })
      .returning({ isNew: sql<boolean>`xmax = 0` });
    if (!stored?.isNew) return "repeated";
    await queueReports(tx, { jobId: job.id, kind, now });
    if ((goneKinds as readonly JobReportKind[]).includes(kind)) {
      await notifyChanged(tx, [`job:${job.id}`]);
    }
    return "reported";
  });
}

async function queueReports(
  tx: Database,
  { jobId, kind, now }: { jobId: number; kind: JobReportKind; now: Date },
): Promise<void> {
  const [open] = await tx
    .select({ reports: count() })
    .from(jobReports)
    .where(and(eq(jobReports.jobId, jobId), isNull(jobReports.handledAt)));
  const reports = open?.reports ?? 1;
  const [item] = await tx
    .insert(moderationItems)
    .values({ jobId, reason: "reported", harm: reports, createdAt: now })
    .onConflictDoUpdate({
      target: moderationItems.jobId,
      targetWhere: sql`closed_at is null`,
      // Pay that is held keeps its reason; the reports are read beside it.
      set: { harm: sql`greatest(${moderationItems.harm}, excluded.harm)` },
    })
    .returning({ id: moderationItems.id, isNew: sql<boolean>`xmax = 0` });
  if (!item?.isNew) return;
  await tx.insert(auditEntries).values({
    at: now,
    actorKind: "visitor",
    action: "moderation.opened",
    subjectKind: "job",
    subjectId: String(jobId),
    details: { reason: "reported", kind, item: item.id },
  });
}
