import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { insertRows } from "@/db/insert-rows";
import { methodVersions } from "@/db/schema/method-versions";
import { verdictFindings } from "@/db/schema/verdict-findings";
import { verdicts } from "@/db/schema/verdicts";
import type { PayVerdict } from "@/domain/salary/verdict";

/** What a verdict is about: a listing or an observation. */
export type VerdictSubject = { jobId: number } | { observationId: number };

const rowsPerStatement = 1000;

/**
 * Stores verdicts with their findings, whole or not at all; returns their ids in the same order.
 * The newest verdict of a subject is the one in force.
 * A method version not seen before is entered in `method_versions`.
 */
export async function recordVerdicts(
  db: Database,
  judged: readonly { subject: VerdictSubject; verdict: PayVerdict }[],
  now: Date,
): Promise<number[]> {
  return db.transaction(async (tx) => {
    await ensureMethodVersions(tx, new Set(judged.map(({ verdict }) => verdict.method)), now);
    const ids: number[] = [];
    for (let from = 0; from < judged.length; from += rowsPerStatement) {
      const part = judged.slice(from, from + rowsPerStatement);
      const rows = part.map(({ subject, verdict }) => ({
        jobId: null,
        observationId: null,
        ...subject,
        outcome: verdict.verdict,
        methodVersion: verdict.method,
        judgedAt: now,
      }));
      const stored = await tx.execute<{ id: number }>(
        sql`${insertRows(verdicts, rows)} returning id::float8 as id`,
      );
      const partIds = [...stored].map(({ id }) => id);
      await storeFindings(tx, part, partIds);
      ids.push(...partIds);
    }
    return ids;
  });
}

async function ensureMethodVersions(
  db: Database,
  versions: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  if (versions.size === 0) return;
  const releasedOn = now.toISOString().slice(0, 10);
  await db
    .insert(methodVersions)
    .values([...versions].map((version) => ({ version, releasedOn })))
    .onConflictDoNothing();
}

async function storeFindings(
  db: Database,
  judged: readonly { verdict: PayVerdict }[],
  ids: readonly number[],
): Promise<void> {
  const rows = judged.flatMap(({ verdict }, at) =>
    verdict.findings.map((finding, position) => ({
      verdictId: ids[at] ?? 0,
      position,
      ...finding,
    })),
  );
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    await db.execute(insertRows(verdictFindings, rows.slice(from, from + rowsPerStatement)));
  }
}
