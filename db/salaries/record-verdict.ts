import type { Database } from "@/db/connect";
import { methodVersions } from "@/db/schema/method-versions";
import { verdictFindings } from "@/db/schema/verdict-findings";
import { verdicts } from "@/db/schema/verdicts";
import type { PayVerdict } from "@/domain/salary/verdict";

/** What was judged: a listing or an observation. */
export type VerdictSubject = { jobId: number } | { observationId: number };

/**
 * Records a judgement with its findings, most serious first, and returns its id. Earlier ones of
 * the same subject stay; the newest is in force.
 */
export async function recordVerdict(
  db: Database,
  subject: VerdictSubject,
  verdict: PayVerdict,
  now: Date,
): Promise<number> {
  const [id] = await recordVerdicts(db, [{ subject, verdict }], now);
  if (id === undefined) throw new Error("The verdict was not recorded.");
  return id;
}

/** Records many judgements in three statements; returns their ids in the same order. */
export async function recordVerdicts(
  db: Database,
  judged: readonly { subject: VerdictSubject; verdict: PayVerdict }[],
  now: Date,
): Promise<number[]> {
  if (judged.length === 0) return [];
  await ensureMethodVersions(db, judged, now);
  const rows = await db
    .insert(verdicts)
    .values(
      judged.map(({ subject, verdict }) => ({
        jobId: "jobId" in subject ? subject.jobId : null,
        observationId: "observationId" in subject ? subject.observationId : null,
        outcome: verdict.verdict,
        methodVersion: verdict.method,
        judgedAt: now,
      })),
    )
    .returning({ id: verdicts.id });
  const findings = judged.flatMap(({ verdict }, index) =>
    verdict.findings.flatMap((finding, position) => {
      const verdictId = rows[index]?.id;
      return verdictId === undefined ? [] : [{ ...finding, verdictId, position }];
    }),
  );
  if (findings.length > 0) await db.insert(verdictFindings).values(findings);
  return rows.map(({ id }) => id);
}

async function ensureMethodVersions(
  db: Database,
  judged: readonly { verdict: PayVerdict }[],
  now: Date,
): Promise<void> {
  const versions = [...new Set(judged.map(({ verdict }) => verdict.method))];
  const releasedOn = now.toISOString().slice(0, 10);
  await db
    .insert(methodVersions)
    .values(versions.map((version) => ({ version, releasedOn })))
    .onConflictDoNothing();
}
