import { desc, eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { settleGoneReports } from "@/db/job-reports/settle-gone-reports";
import { jobVersions } from "@/db/schema/job-versions";
import { jobs } from "@/db/schema/jobs";
import { defaultLastDay, mayBeOpenUntil } from "@/domain/job/expiry";
import { type JobDraft, jobDraftSchema } from "@/domain/job/job-draft";
import { nextState } from "@/domain/job/job-events";
import type { JobState } from "@/domain/job/terms";
import { saveJob } from "./save-job";
import type { SaveContext } from "./save-jobs";

export type Relisting = Omit<SaveContext, "reason"> & {
  /** The listing's number, or its address without `/jobs/`. */
  job: { id: number } | { slug: string };
  /** Its new last moment; the default life from now on when absent. */
  validThrough?: Date;
};

export type RelistOutcome =
  | { kind: "relisted"; id: number; slug: string; source: string; validThrough: Date }
  /** Only a closed listing may be listed again. */
  | { kind: "wrong-state"; slug: string; state: JobState }
  /** The new last day is over, or too far away. */
  | { kind: "wrong-day" }
  /** An older release kept too little of it to publish it anew. */
  | { kind: "incomplete"; slug: string }
  | { kind: "unknown" };

/**
 * Publishes a closed listing again as a new version: posted now, with a new last day. Its pay keeps
 * what was decided for it. One transaction, through the same road as every save.
 */
export async function relistJob(db: Database, given: Relisting): Promise<RelistOutcome> {
  const { now, validThrough = defaultLastDay(now) } = given;
  if (!mayBeOpenUntil(validThrough, now)) return { kind: "wrong-day" };
  const key = "id" in given.job ? eq(jobs.id, given.job.id) : eq(jobs.slug, given.job.slug);
  return db.transaction(async (tx) => {
    const job = await lockJob(tx, key);
    if (!job) return { kind: "unknown" };
    const { id, slug, source } = job;
    const state = nextState(job.state, "relist");
    if (state === null) return { kind: "wrong-state", slug, state: job.state };
    const last = await readLastDraft(tx, id);
    if (last === null) return { kind: "incomplete", slug };
    const draft = { ...last, state, publishedAt: now, validThrough, closedAt: null };
    await saveJob(tx, draft, { ...given, reason: "listed again" });
    await settleGoneReports(tx, { jobIds: [id], now });
    return { kind: "relisted", id, slug, source, validThrough };
  });
}

/** Locks as a save of the same source does, in the same order. */
async function lockJob(tx: Database, key: SQL) {
  const [found] = await tx.select({ source: jobs.source }).from(jobs).where(key);
  if (!found) return undefined;
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`jobs:${found.source}`}, 0))`,
  );
  const columns = { id: jobs.id, slug: jobs.slug, source: jobs.source, state: jobs.state };
  const [job] = await tx.select(columns).from(jobs).where(key).for("update");
  return job;
}

/** What the listing said when it was last saved; `null` when that is no longer a whole draft. */
async function readLastDraft(tx: Database, jobId: number): Promise<JobDraft | null> {
  const [last] = await tx
    .select({ snapshot: jobVersions.snapshot })
    .from(jobVersions)
    .where(eq(jobVersions.jobId, jobId))
    .orderBy(desc(jobVersions.version))
    .limit(1);
  const { publishedAt, validThrough, closedAt, ...rest } = last?.snapshot ?? {};
  const parsed = jobDraftSchema.safeParse({
    ...rest,
    publishedAt: readMoment(publishedAt),
    validThrough: readMoment(validThrough),
    closedAt: readMoment(closedAt),
  });
  return parsed.success ? parsed.data : null;
}

function readMoment(value: unknown): Date | null {
  return typeof value === "string" ? new Date(value) : null;
}
