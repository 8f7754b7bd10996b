import type { Database } from "@/db/connect";
import { insertRows } from "@/db/insert-rows";
import { jobVersions } from "@/db/schema/job-versions";
import type { SaveContext, WrittenJob } from "./save-jobs";

/** Keeps what each of these listings said after this save, held pay and all; never shown as it is. */
export async function writeJobVersions(
  db: Database,
  written: readonly WrittenJob[],
  { now, changedBy, reason }: SaveContext,
): Promise<void> {
  const rows = written.map(({ id, version, draft, settlement, state }) => ({
    jobId: id,
    version,
    snapshot: { ...draft, state, payState: settlement.payState, shownPay: settlement.shown },
    changedBy: changedBy ?? null,
    reason,
    createdAt: now,
  }));
  if (rows.length > 0) await db.execute(insertRows(jobVersions, rows));
}
