import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Readable } from "node:stream";
import { SingleBar } from "cli-progress";
import type { Database } from "@/db/connect";
import { finishImportRun, startImportRun } from "@/db/import-runs/record-import-run";
import { importJobs } from "@/db/jobs/import-jobs";
import { readPostings } from "../import/jobposting/read-postings";
import { openSiteDatabase } from "./site-database";

type Options = { format: string; company?: string };

/** Refusals kept with the run; all are printed. */
const refusalsKept = 100;

/** `import jobs FILE --format jobposting-ndjson [--company SLUG]`; exit 1 when rows are refused. */
export async function importJobsFile(file: string, options: Options): Promise<void> {
  const size = file === "-" ? null : await sizeOf(file);
  if (size === undefined) {
    process.stderr.write(`There is no file ${file}.\n`);
    process.exitCode = 2;
    return;
  }
  const { db, close } = await openSiteDatabase();
  try {
    await importFile(db, { file, size, ...options });
  } finally {
    await close();
  }
}

async function sizeOf(file: string): Promise<number | undefined> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? found.size : undefined;
}

async function importFile(
  db: Database,
  { file, size, format, company }: Options & { file: string; size: number | null },
): Promise<void> {
  const fileName = file === "-" ? "standard input" : basename(file);
  const now = new Date();
  const runId = await startImportRun(db, { format, fileName });
  const refusals: { line: number; reason: string }[] = [];
  const bar = process.stderr.isTTY && size ? startBar(size) : null;
  try {
    const input = file === "-" ? process.stdin : createReadStream(file);
    const chunks = readText(input, (bytes) => bar?.increment(bytes));
    const tally = await importJobs(db, {
      rows: readPostings(chunks, { companySlug: company, now }),
      now,
      reason: `imported from ${fileName}`,
      onRefused: (refusal) => {
        if (refusals.length < refusalsKept) refusals.push(refusal);
        process.stderr.write(`line ${refusal.line}: ${refusal.reason}\n`);
      },
    });
    await finishImportRun(db, runId, {
      state: "finished",
      now: new Date(),
      rowsRead: tally.read,
      rowsCreated: tally.created,
      rowsUpdated: tally.updated,
      rowsUnchanged: tally.unchanged,
      rowsHeld: tally.held,
      rowsRefused: tally.refused,
      refusals,
    });
    bar?.stop();
    process.stdout.write(`${JSON.stringify({ format, file: fileName, ...tally })}\n`);
    if (tally.refused > 0) process.exitCode = 1;
  } catch (error) {
    bar?.stop();
    await finishImportRun(db, runId, { state: "failed", now: new Date(), refusals });
    throw error;
  }
}

async function* readText(input: Readable, onRead: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of input) {
    onRead(chunk.length);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

function startBar(size: number): SingleBar {
  const bar = new SingleBar({
    format: "{bar} {percentage} % read, {duration_formatted}",
    stream: process.stderr,
    clearOnComplete: true,
  });
  bar.start(size, 0);
  return bar;
}
