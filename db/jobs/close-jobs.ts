import { and, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { settleGoneReports } from "@/db/job-reports/settle-gone-reports";
import { notifyChanged } from "@/db/notify-changed";
import { auditEntries } from "@/db/schema/audit-entries";
import { companies } from "@/db/schema/companies";
import { jobSearch } from "@/db/schema/job-search";
import { jobs } from "@/db/schema/jobs";
import { statesBefore } from "@/domain/job/job-events";

export type JobClosing = {
  now: Date;
  /** For the listing's history: `gone from the feed`. */
  reason: string;
  /** `import`, `system`: who closes, for the audit log. */
  actorKind: string;
  /**
   * `now`: the day is not known better. `valid-through`: the day that was posted; the same record
   * read again then says what is stored already.
   */
  closedAt: "now" | "valid-through";
};

/** Listings closed by one statement. */
const BATCH = 500;

/**
 * Makes these listings `expired`: state, version, search row, audit entry and cache notice. Their
 * pay was posted and still counts in the statistics. A feed that brings one again opens it again.
 * Those that are neither open nor paused are left as they are. Call it in a transaction that has locked the rows; returns how many were closed.
 */
export async function closeJobs(
  db: Database,
  ids: readonly number[],
  closing: JobClosing,
): Promise<number> {
  let closed = 0;
  for (let start = 0; start < ids.length; start += BATCH) {
    closed += await closeBatch(db, ids.slice(start, start + BATCH), closing);
  }
  return closed;
}

async function closeBatch(
  db: Database,
  ids: readonly number[],
  { now, reason, actorKind, closedAt }: JobClosing,
): Promise<number> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const closed = await db
    .update(jobs)
    .set({
      state: "expired",
      closedAt: closedAt === "now" ? now : sql`coalesce(${jobs.validThrough}, ${at})`,
      version: sql`${jobs.version} + 1`,
      // Without it a feed that brings the very same record again would be taken for unchanged.
      sourceHash: null,
      updatedAt: now,
    })
    .where(and(inArray(jobs.id, [...ids]), inArray(jobs.state, statesBefore("expire"))))
    .returning({
      id: jobs.id,
      version: jobs.version,
      companyId: jobs.companyId,
      payState: jobs.payState,
      source: jobs.source,
      state: jobs.state,
    });
  if (closed.length === 0) return 0;
  const closedIds = closed.map(({ id }) => id);
  await copyVersions(db, closedIds, { at, reason });
  await db.delete(jobSearch).where(inArray(jobSearch.jobId, closedIds));
  await settleGoneReports(db, { jobIds: closedIds, now });
  await db.insert(auditEntries).values(
    closed.map(({ id, version, payState, source, state }) => ({
      at: now,
      actorKind,
      action: "job.closed",
      subjectKind: "job",
      subjectId: String(id),
      details: { version, reason, state, payState, source },
    })),
  );
  const slugs = await db
    .selectDistinct({ slug: companies.slug })
    .from(companies)
    .where(inArray(companies.id, [...new Set(closed.map(({ companyId }) => companyId))]));
  await notifyChanged(db, [
    "jobs",
    ...closedIds.map((id) => `job:${id}`),
    ...slugs.map(({ slug }) => `company:${slug}`),
  ]);
  return closed.length;
}

/** The newest version of each listing once more, closed. */
async function copyVersions(
  db: Database,
  ids: readonly number[],
  { at, reason }: { at: ReturnType<typeof sql>; reason: string },
): Promise<void> {
  await db.execute(sql`
    insert into job_versions (job_id, version, snapshot, reason, created_at)
    select jobs.id, jobs.version,
      coalesce(before.snapshot, '{}') || jsonb_build_object('state', jobs.state, 'closedAt', jobs.closed_at),
      ${reason}, ${at}
    from jobs
    left join lateral (
      select snapshot from job_versions
      where job_id = jobs.id and job_versions.version < jobs.version
      order by job_versions.version desc
      limit 1
    ) before on true
    where ${inArray(jobs.id, [...ids])}`);
}
