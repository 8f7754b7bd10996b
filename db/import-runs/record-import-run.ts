import { eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { importRuns } from "@/db/schema/import-runs";

/** What an import read and did; `refusals` are the first refused rows. */
export type ImportTally = {
  rowsRead: number;
  rowsCreated: number;
  rowsUpdated: number;
  rowsUnchanged: number;
  rowsHeld: number;
  rowsRefused: number;
  refusals: { line: number; reason: string }[];
};

/** Notes that an import has begun, so that one which dies is seen as not finished. */
export async function startImportRun(
  db: Database,
  run: { format: string; fileName: string; companyId?: number | null },
): Promise<number> {
  const [started] = await db
    .insert(importRuns)
    .values({ ...run, state: "running" })
    .returning({ id: importRuns.id });
  if (!started) throw new Error("The import run was not stored.");
  return started.id;
}

/** Notes how an import ended. */
export async function finishImportRun(
  db: Database,
  id: number,
  outcome: { state: "finished" | "failed"; now: Date } & Partial<ImportTally>,
): Promise<void> {
  const { now, ...said } = outcome;
  await db
    .update(importRuns)
    .set({ ...said, finishedAt: now })
    .where(eq(importRuns.id, id));
}
