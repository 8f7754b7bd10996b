import { setImmediate } from "node:timers/promises";
import type { Database } from "@/db/connect";
import type { JobDraft } from "@/domain/job/job-draft";
import { type PreparedDraft, prepareDraft } from "./prepare-draft";
import { savePreparedJobs } from "./save-jobs";

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

/** Listings saved in one transaction: what a killed import loses at most. */
const BATCH = 500;
/** Rows read without a pause while a batch is written: its answers are not kept waiting. */
const ROWS_AT_A_TIME = 10;

/**
 * Saves the listings of a file or feed, 500 at a time, and reads the next ones meanwhile: two
 * batches are held in memory. A refused row costs no other row. Run again it changes nothing; one
 * that was killed is finished by running it again. Closes nothing: rows that are missing say
 * nothing here.
 */
export async function importJobs(db: Database, given: JobImport): Promise<JobImportTally> {
  const tally = { read: 0, created: 0, updated: 0, unchanged: 0, held: 0, refused: 0 };
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const drafts of readBatches(given, tally)) {
      await writing;
      writing = saveBatch(db, drafts, given, tally);
      // Awaited in the next round; a failure before that must not count as one nobody handles.
      writing.catch(() => {});
    }
  } finally {
    await Promise.allSettled([writing]);
  }
  await writing;
  return tally;
}

async function* readBatches(
  given: JobImport,
  tally: JobImportTally,
): AsyncGenerator<PreparedDraft[]> {
  let batch: PreparedDraft[] = [];
  for await (const row of given.rows) {
    tally.read += 1;
    if (tally.read % ROWS_AT_A_TIME === 0) await setImmediate();
    if ("refused" in row) {
      tally.refused += 1;
      given.onRefused({ line: row.line, reason: row.refused });
      continue;
    }
    // What was imported before has mostly not changed since.
    const isLikelyNew = tally.unchanged <= tally.created + tally.updated;
    batch.push(prepareDraft(row.draft, { isLikelyNew }));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function saveBatch(
  db: Database,
  drafts: readonly PreparedDraft[],
  { now, reason }: JobImport,
  tally: JobImportTally,
): Promise<void> {
  const saved = await savePreparedJobs(db, drafts, { now, reason, actorKind: "import" });
  for (const { outcome, payState } of saved) {
    tally[outcome] += 1;
    if (outcome !== "unchanged" && payState === "held") tally.held += 1;
  }
}
