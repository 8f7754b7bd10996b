import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Readable } from "node:stream";
import { SingleBar } from "cli-progress";
import { type Command, Option } from "commander";
import type { Database } from "@/db/connect";
import { finishImportRun, startImportRun } from "@/db/import-runs/record-import-run";
import { payReference } from "@/domain/salary/reference/pay-reference";
import { importAijobs } from "../import/aijobs/import-aijobs";
import { readRows, WrongFileError } from "../import/aijobs/read-rows";
import { roleOfTitle } from "../reference/role-of-title";
import { openSiteDatabase } from "./site-database";

const refusalsKept = 100;

/** `import salaries FILE --format aijobs`. */
export function registerImportSalaries(importCommand: Command): void {
  importCommand
    .command("salaries")
    .description("bring a file of posted pay into the statistics; again, it changes nothing")
    .argument("<file>", "the 11-column CSV of aijobs.net, or - for standard input")
    .addOption(
      new Option("--format <format>", "format of the file")
        .choices(["aijobs"])
        .makeOptionMandatory(),
    )
    .action(importSalaries);
}

async function importSalaries(file: string): Promise<void> {
  const size = file === "-" ? null : await sizeOf(file);
  if (size === undefined) {
    process.stderr.write(`There is no file ${file}.\n`);
    process.exitCode = 2;
    return;
  }
  const { db, close } = await openSiteDatabase();
  try {
    await importFile(db, file, size);
  } catch (error) {
    if (!(error instanceof WrongFileError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  } finally {
    await close();
  }
}

async function sizeOf(file: string): Promise<number | undefined> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? found.size : undefined;
}

async function importFile(db: Database, file: string, size: number | null): Promise<void> {
  const fileName = file === "-" ? "standard input" : basename(file);
  const runId = await startImportRun(db, { format: "aijobs", fileName });
  const refusals: { line: number; reason: string }[] = [];
  const bar = process.stderr.isTTY && size ? startBar(size) : null;
  try {
    const input = file === "-" ? process.stdin : createReadStream(file);
    const tally = await importAijobs(db, {
      rows: readRows(readText(input, (bytes) => bar?.increment(bytes))),
      fileName,
      roleOfTitle,
      reference: payReference,
      now: new Date(),
      onRefused: (refusal) => {
        if (refusals.length < refusalsKept) refusals.push(refusal);
        process.stderr.write(`line ${refusal.line}: ${refusal.reason}\n`);
      },
    });
    bar?.stop();
    await finishImportRun(db, runId, {
      state: "finished",
      now: new Date(),
      rowsRead: tally.rowsRead,
      rowsCreated: tally.created,
      rowsUpdated: tally.updated,
      rowsUnchanged: tally.unchanged,
      rowsHeld: tally.held,
      rowsRefused: tally.rowsRefused,
      refusals,
    });
    process.stdout.write(`${JSON.stringify({ format: "aijobs", file: fileName, ...tally })}\n`);
    if (tally.rowsRefused > 0) process.exitCode = 1;
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
