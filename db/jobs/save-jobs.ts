import { ensureCompanies, type KnownCompany } from "@/db/companies/ensure-companies";
import type { Database } from "@/db/connect";
import { insertRows } from "@/db/insert-rows";
import { notifyChanged } from "@/db/notify-changed";
import { auditEntries } from "@/db/schema/audit-entries";
import type { JobDraft } from "@/domain/job/job-draft";
import { type PreparedDraft, prepareDraft } from "./prepare-draft";
import { lockStoredJobs, type StoredJob, sourceKey } from "./read-stored-jobs";
import { sanitiseDescription } from "./sanitise-description";
import { type DraftSettlement, settleDraft } from "./settle-draft";
import { syncObservations } from "./sync-observations";
import { writeJobDetails } from "./write-job-details";
import { writeJobRows } from "./write-job-rows";
import { writeJobVersions } from "./write-job-versions";
import { writePayDecisions } from "./write-pay-decisions";
import { writePayRanges } from "./write-pay-ranges";
import { writeSearchRows } from "./write-search-rows";

export type SaveContext = {
  /** The moment of the save: dates verdicts, versions and audit entries. */
  now: Date;
  /** The signed-in user who saves; absent for imports and the seed. */
  changedBy?: string | null;
  /** `admin`, `employer`, `import`, `system`: who that is, for the audit log. */
  actorKind?: string;
  /** Why, for the listing's history: `posted`, `imported from jobs.ndjson`, … */
  reason: string;
};

export type SavedJob = {
  id: number;
  slug: string;
  outcome: "created" | "updated" | "unchanged";
  payState: StoredJob["payState"];
};

/** A draft on its way into the database, with the row it has there once it is written. */
export type JobWriting = {
  draft: JobDraft;
  hash: string;
  company: KnownCompany;
  /** The draft's description, sanitised. */
  descriptionHtml: string;
  /** The row before this save. */
  stored: StoredJob | undefined;
  settlement: DraftSettlement;
  /** What the listing's state becomes: what an admin removed, no feed brings back. */
  state: JobDraft["state"];
};
export type WrittenJob = JobWriting & { id: number; slug: string; version: number };

/** Rows per statement: keeps a statement's parameters far below Postgres's 65,535. */
const BATCH = 500;

/**
 * Saves listings by their source and identity there, in one transaction: row, places, regions,
 * skills, ranges, verdict and its findings, open moderation item for held pay, search row,
 * observation for the statistics, version, audit entry and cache notice; all of it or nothing. A
 * draft equal to what is stored changes nothing. The answer is in the order of the drafts; of two
 * drafts of one listing the later one counts and both get its answer.
 * Expects drafts that `jobDraftSchema` accepts; throws on database errors only.
 */
export async function saveJobs(
  db: Database,
  drafts: readonly JobDraft[],
  context: SaveContext,
): Promise<SavedJob[]> {
  const prepared = drafts.map((draft) => prepareDraft(draft, { isLikelyNew: false }));
  return savePreparedJobs(db, prepared, context);
}

/** `saveJobs` of drafts that were prepared while something else was awaited. */
export async function savePreparedJobs(
  db: Database,
  prepared: readonly PreparedDraft[],
  context: SaveContext,
): Promise<SavedJob[]> {
  const latest = new Map(prepared.map((one) => [sourceKey(one.draft), one]));
  const saved = new Map<string, SavedJob>();
  await db.transaction(async (transaction) => {
    const all = [...latest.values()];
    for (let start = 0; start < all.length; start += BATCH) {
      const batch = all.slice(start, start + BATCH);
      for (const [key, result] of await saveBatch(transaction, batch, context)) {
        saved.set(key, result);
      }
    }
  });
  return prepared.flatMap(({ draft }) => saved.get(sourceKey(draft)) ?? []);
}

async function saveBatch(
  db: Database,
  prepared: readonly PreparedDraft[],
  context: SaveContext,
): Promise<[string, SavedJob][]> {
  const storedByKey = await lockStoredJobs(
    db,
    prepared.map(({ draft }) => draft),
  );
  const unchanged: [string, SavedJob][] = [];
  const changed: Omit<JobWriting, "company">[] = [];
  for (const { draft, hash, descriptionHtml } of prepared) {
    const stored = storedByKey.get(sourceKey(draft));
    if (stored?.sourceHash === hash) {
      const { id, slug, payState } = stored;
      unchanged.push([sourceKey(draft), { id, slug, payState, outcome: "unchanged" }]);
      continue;
    }
    changed.push({
      draft,
      hash,
      stored,
      settlement: settleDraft(draft, stored, context.now),
      state: stored?.state === "removed" ? "removed" : draft.state,
      descriptionHtml: descriptionHtml ?? sanitiseDescription(draft.description),
    });
  }
  const written = await writeChanged(db, changed, context);
  return [...unchanged, ...written.map((job) => [sourceKey(job.draft), toSaved(job)] as const)].map(
    ([key, job]) => [key, job],
  );
}

async function writeChanged(
  db: Database,
  changed: readonly Omit<JobWriting, "company">[],
  context: SaveContext,
): Promise<WrittenJob[]> {
  if (changed.length === 0) return [];
  const companies = await ensureCompanies(
    db,
    changed.map(({ draft }) => ({ ...draft.company, sample: draft.sample })),
  );
  const writings = changed.map((writing) => ({
    ...writing,
    company: requireCompany(companies, writing.draft.company.slug),
  }));
  const written = await writeJobRows(db, writings, context);
  await writeJobDetails(db, written);
  const newlyHeldRanges = await writePayRanges(db, written, context.now);
  await writeJobVersions(db, written, context);
  await writePayDecisions(db, written, { newlyHeldRanges, now: context.now });
  await writeSearchRows(db, written);
  await syncObservations(db, written, context.now);
  await writeAuditEntries(db, written, context);
  await notifyChanged(db, changedTags(written));
  return written;
}

function toSaved({ id, slug, stored, settlement }: WrittenJob): SavedJob {
  const outcome = stored ? "updated" : "created";
  return { id, slug, outcome, payState: settlement.payState };
}

async function writeAuditEntries(
  db: Database,
  written: readonly WrittenJob[],
  { now, changedBy, actorKind, reason }: SaveContext,
): Promise<void> {
  const rows = written.map(({ id, version, stored, settlement, state, draft }) => ({
    at: now,
    actorId: changedBy ?? null,
    actorKind: actorKind ?? (changedBy ? "employer" : "system"),
    action: stored ? "job.updated" : "job.created",
    subjectKind: "job",
    subjectId: String(id),
    details: { version, reason, state, payState: settlement.payState, source: draft.source },
  }));
  if (rows.length > 0) await db.execute(insertRows(auditEntries, rows));
}

function changedTags(written: readonly WrittenJob[]): string[] {
  const known = written.filter(({ stored }) => stored !== undefined);
  return [
    ...new Set([
      "jobs",
      ...known.map(({ id }) => `job:${id}`),
      ...written.map(({ draft }) => `company:${draft.company.slug}`),
    ]),
  ];
}

function requireCompany(known: ReadonlyMap<string, KnownCompany>, slug: string): KnownCompany {
  const company = known.get(slug);
  if (!company) throw new Error(`The company ${slug} vanished while it was saved.`);
  return company;
}
