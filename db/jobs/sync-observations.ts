import type { Database } from "@/db/connect";
import { admitObservations, withdrawObservation } from "@/db/salaries/admit-observation";
import { ensureSource, listingsSource } from "@/db/salaries/ensure-source";
import type { ObservationToAdmit } from "@/db/salaries/upsert-observations";
import { countedEmployment } from "@/domain/statistics/counted-employment";
import type { WrittenJob } from "./save-jobs";
import { payCountry } from "./settle-draft";

/** States in which a listing was, or still is, before the public. */
const everOpen = new Set(["published", "paused", "filled", "expired"]);

/**
 * Lets the shown pay of these listings count in the statistics and takes out what no longer may:
 * held or changed pay, drafts and removed listings. A closed listing's pay was posted and still
 * counts; samples never do.
 */
export async function syncObservations(
  db: Database,
  written: readonly WrittenJob[],
  now: Date,
): Promise<void> {
  const admitted = written.flatMap((job) => toObservation(job, now) ?? []);
  if (admitted.length > 0) {
    await ensureSource(db, listingsSource);
    await admitObservations(db, admitted);
  }
  const admittedIds = new Set(admitted.map(({ jobId }) => jobId));
  for (const { id, stored } of written) {
    if (stored?.payState !== "shown" || admittedIds.has(id)) continue;
    await withdrawObservation(db, {
      sourceSlug: listingsSource.slug,
      sourceKey: observationKey(id),
    });
  }
}

function observationKey(jobId: number): string {
  return `job:${jobId}`;
}

function toObservation(job: WrittenJob, now: Date): ObservationToAdmit | null {
  const { id, draft, state, settlement, company } = job;
  const { shown, annualUsd } = settlement;
  if (draft.sample || draft.role === null || !everOpen.has(state)) return null;
  // Half a range is no range: an open end would be a guess.
  if (shown === null || annualUsd === null || !annualUsd.min || !annualUsd.max) return null;
  const posted = draft.publishedAt ?? now;
  return {
    sourceSlug: listingsSource.slug,
    sourceKey: observationKey(id),
    state: "admitted",
    lineage: { source: draft.source, sourceJobId: draft.sourceJobId },
    jobId: id,
    title: draft.title,
    roleSlug: draft.role,
    level: draft.level,
    country: payCountry(draft),
    workplace: draft.workplace,
    employmentType: countedEmployment(draft.employmentTypes),
    year: posted.getUTCFullYear(),
    postedOn: posted.toISOString().slice(0, 10),
    employer: company.name,
    repeats: 1,
    pay: shown,
    annualUsdMin: annualUsd.min,
    annualUsdMax: annualUsd.max,
  };
}
