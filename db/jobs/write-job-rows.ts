import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { insertRows, overwriteAllBut } from "@/db/insert-rows";
import { jobs } from "@/db/schema/jobs";
import type { DraftPay } from "@/domain/job/job-draft";
import { jobSlug } from "@/domain/job/job-slug";
import { toHundredths } from "./hundredths";
import { hashIdentity } from "./job-fingerprint";
import { sourceKey } from "./read-stored-jobs";
import type { JobWriting, SaveContext, WrittenJob } from "./save-jobs";
import type { DraftSettlement } from "./settle-draft";

/** What a later save never changes: identity, address and origin of the row. */
const kept = ["id", "slug", "source", "sourceJobId", "createdAt", "createdBy", "version"];

type WrittenRow = {
  id: number;
  slug: string;
  version: number;
  source: string;
  sourceJobId: string;
};

/** Inserts or updates the rows of `jobs` and returns the writings with id, address and version. */
export async function writeJobRows(
  db: Database,
  writings: readonly JobWriting[],
  { now, changedBy }: SaveContext,
): Promise<WrittenJob[]> {
  const createdBy = changedBy ?? null;
  const given = writings.map((writing) => ({ ...toJobRow(writing, now), createdBy }));
  const rows = await db.execute<WrittenRow>(sql`${insertRows(jobs, given)}
    on conflict (source, source_job_id) do update
      set ${overwriteAllBut(jobs, kept)}, version = ${jobs.version} + 1
    returning id::float8 as id, slug, version, source, source_job_id as "sourceJobId"`);
  const byKey = new Map([...rows].map((row) => [sourceKey(row), row]));
  return writings.flatMap((writing) => {
    const row = byKey.get(sourceKey(writing.draft));
    return row ? { ...writing, id: row.id, slug: row.slug, version: row.version } : [];
  });
}

/** The row of a listing, without its id and version. */
export function toJobRow(
  { draft, hash, company, settlement, state, stored, descriptionHtml }: JobWriting,
  now: Date,
) {
  return {
    slug: jobSlug(draft.title, draft.company.slug, hashIdentity(draft)),
    companyId: company.id,
    title: draft.title,
    descriptionHtml,
    descriptionSource: draft.description,
    roleSlug: draft.role,
    level: draft.level,
    employmentTypes: draft.employmentTypes,
    workplace: draft.workplace,
    placesText: draft.placesText,
    applyUrl: draft.applyUrl,
    ...toPayColumns(draft.pay, settlement),
    state,
    publishedAt: draft.publishedAt,
    validThrough: draft.validThrough,
    closedAt: state === "removed" ? (stored?.closedAt ?? now) : draft.closedAt,
    source: draft.source,
    sourceJobId: draft.sourceJobId,
    sourceUrl: draft.sourceUrl,
    sourceHash: hash,
    sample: draft.sample,
    createdAt: now,
    updatedAt: now,
  };
}

function toPayColumns(pay: DraftPay | null, { payState, shown, annualUsd }: DraftSettlement) {
  return {
    postedPayText: pay?.text ?? null,
    postedPayMinHundredths: toHundredths(pay?.min ?? null),
    postedPayMaxHundredths: toHundredths(pay?.max ?? null),
    postedPayCurrency: pay?.currency ?? null,
    postedPayPeriod: pay?.period ?? null,
    payState,
    shownPayMinHundredths: toHundredths(shown?.min ?? null),
    shownPayMaxHundredths: toHundredths(shown?.max ?? null),
    shownPayCurrency: shown?.currency ?? null,
    shownPayPeriod: shown?.period ?? null,
    shownAnnualUsdMin: annualUsd?.min ?? null,
    shownAnnualUsdMax: annualUsd?.max ?? null,
  };
}
