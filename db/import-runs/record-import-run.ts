import { and, eq } from "drizzle-orm";
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
  /** Of feeds that say what is gone. */
  rowsClosed?: number;
  refusals: { line: number; reason: string }[];
};

/** Notes that an import has begun, so that one which dies is seen as not finished. */
export async function startImportRun(
  db: Database,
  run: { format: string; fileName: string; companyId?: number | null; feedId?: number },
): Promise<number> {
  const [started] = await db
    .insert(importRuns)
    .values({ ...run, state: "running" })
    .returning({ id: importRuns.id });
  if (!started) throw new Error("The import run was not stored.");
  return started.id;
}

/** Notes that runs of a feed which never ended have failed: what ran them is gone. */
export async function failLostRuns(
  db: Database,
  { feedId, now }: { feedId: number; now: Date },
): Promise<void> {
  await db
    .update(importRuns)
    .set({ state: "failed", message: "What ran it ended before it did.", finishedAt: now })
    .where(and(eq(importRuns.feedId, feedId), eq(importRuns.state, "running")));
}

/** Notes how an import ended. */
export async function finishImportRun(
  db: Database,
  id: number,
  outcome: {
    state: "finished" | "failed";
    now: Date;
    /** Why it failed, or why it closed nothing. */
    message?: string | null;
  } & Partial<ImportTally>,
): Promise<void> {
  const { now, ...said } = outcome;
  await db
    .update(importRuns)
    .set({ ...said, finishedAt: now })
    .where(eq(importRuns.id, id));
}
