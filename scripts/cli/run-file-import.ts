import { basename } from "node:path";
import type { Database } from "@/db/connect";
import {
  finishImportRun,
  type ImportTally,
  startImportRun,
} from "@/db/import-runs/record-import-run";
import { WrongFileError } from "../import/wrong-file-error";
import { openInputs } from "./open-inputs";
import { showProgress } from "./show-progress";
import { openSiteDatabase } from "./site-database";

/** What one format does with the text of a file. */
export type FileImport = (
  db: Database,
  file: {
    chunks: AsyncIterable<string>;
    fileName: string;
    onRefused: (refusal: { line: number; reason: string }) => void;
  },
) => Promise<{
  tally: Omit<ImportTally, "refusals">;
  /** Printed as the last line of standard output. */
  summary: object;
}>;

/** Refusals kept with the run; all are printed. */
const refusalsKept = 100;

/**
 * Runs an import of one file or standard input: progress and refused rows on standard error, one
 * line of JSON on standard output, a row in `import_runs`. Leaves exit status 1 when rows were
 * refused, 2 when the file is not there or of another kind.
 */
export async function runFileImport(
  path: string,
  format: string,
  importFile: FileImport,
  { rowName = "line" }: { rowName?: string } = {},
): Promise<void> {
  const opened = await openInputs([path]);
  const input = "files" in opened ? opened.files[0] : undefined;
  if (!input) return complain("message" in opened ? opened.message : `There is no file ${path}.`);
  const fileName = basename(input.name);
  const { db, close } = await openSiteDatabase();
  const progress = showProgress(input.size);
  const refusals: { line: number; reason: string }[] = [];
  const runId = await startImportRun(db, { format, fileName });
  try {
    const { tally, summary } = await importFile(db, {
      chunks: readText(input.stream, progress.advance),
      fileName,
      onRefused: (refusal) => {
        if (refusals.length < refusalsKept) refusals.push(refusal);
        progress.print(`${rowName} ${refusal.line}: ${refusal.reason}`);
      },
    });
    progress.stop();
    await finishImportRun(db, runId, { state: "finished", now: new Date(), ...tally, refusals });
    process.stdout.write(`${JSON.stringify({ format, file: fileName, ...summary })}\n`);
    if (tally.rowsRefused > 0) process.exitCode = 1;
  } catch (error) {
    progress.stop();
    await finishImportRun(db, runId, { state: "failed", now: new Date(), refusals });
    if (!(error instanceof WrongFileError)) throw error;
    complain(error.message);
  } finally {
    await close();
  }
}

function complain(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

async function* readText(
  input: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of input) {
    onRead(chunk.length);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}
