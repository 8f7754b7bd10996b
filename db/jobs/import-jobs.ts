import type { Database } from "@/db/connect";
import type { JobDraft } from "@/domain/job/job-draft";
import { saveJobs } from "./save-jobs";

/** A row of an import: a listing, or why it is refused. `line` is 1-based. */
export type ImportRow = { line: number } & ({ draft: JobDraft } | { refused: string });

export type JobImport = {
  rows: AsyncIterable<ImportRow>;
  now: Date;
  /** Why the listings change, for their history: `imported from jobs.ndjson`. */
  reason: string;
  onRefused(refusal: { line: number; reason: string }): void;
};

export type JobImportTally = {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  /** Of the created and updated ones, how many wait for a person because of their pay. */
  held: number;
  refused: number;
};

/** Listings saved in one transaction: what a killed import loses at most, and holds in memory. */
const BATCH = 500;

/**
 * Saves the listings of a file or feed, 500 at a time. A refused row costs no other row. Run
 * again it changes nothing; one that was killed is finished by running it again. Closes nothing:
 * rows that are missing say nothing here.
 */
export async function importJobs(db: Database, given: JobImport): Promise<JobImportTally> {
  const tally = { read: 0, created: 0, updated: 0, unchanged: 0, held: 0, refused: 0 };
  let batch: JobDraft[] = [];
  const flush = async () => {
    await saveBatch(db, batch, given, tally);
    batch = [];
  };
  for await (const row of given.rows) {
    tally.read += 1;
    if ("refused" in row) {
      tally.refused += 1;
      given.onRefused({ line: row.line, reason: row.refused });
      continue;
    }
    batch.push(row.draft);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  return tally;
}

async function saveBatch(
  db: Database,
  drafts: readonly JobDraft[],
  { now, reason }: JobImport,
  tally: JobImportTally,
): Promise<void> {
  if (drafts.length === 0) return;
  const saved = await saveJobs(db, drafts, { now, reason, actorKind: "import" });
  for (const { outcome, payState } of saved) {
    tally[outcome] += 1;
    if (outcome !== "unchanged" && payState === "held") tally.held += 1;
  }
}
