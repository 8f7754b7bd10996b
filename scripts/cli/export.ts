import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { type Command, InvalidArgumentError, Option } from "commander";
import { type DatasetName, type SnapshotFormat, snapshotFormats } from "@/domain/snapshot/dataset";
import { isDay } from "@/domain/snapshot/snapshot-name";
import { encodeDataset, listDatasetRows } from "../snapshots/encode-dataset";
import { publishSnapshots } from "../snapshots/publish-snapshots";
import { openSiteDatabase } from "./site-database";

/** `export …`: the open data. */
export function registerExportCommands(program: Command): void {
  const root = program.command("export").description("the open data, as on /data");
  addDataset(root, "salaries", "statistics of posted ranges by role, level, country and year");
  addDataset(root, "jobs", "open listings, without their text and without samples");
  root
    .command("publish")
    .description("publish the files of a day on /data; a published file is never changed")
    .option("--day <day>", "the day they are named by, as 2026-11-24; today (UTC)", readDay)
    .action(publish);
}

function addDataset(root: Command, dataset: DatasetName, description: string): void {
  root
    .command(dataset)
    .description(description)
    .addOption(
      new Option("--format <format>", "how it is written")
        .choices([...snapshotFormats])
        .makeOptionMandatory(),
    )
    .option("--output <file>", "write here instead of to standard output")
    .action((options: { format: SnapshotFormat; output?: string }) =>
      exportDataset(dataset, options),
    );
}

async function exportDataset(
  dataset: DatasetName,
  { format, output }: { format: SnapshotFormat; output?: string },
): Promise<void> {
  const { db, close } = await openSiteDatabase();
  try {
    let rows = 0;
    const count = (seen: number) => {
      rows = seen;
    };
    await db.transaction(
      (tx) =>
        pipeline(
          encodeDataset(listDatasetRows(tx, dataset), { dataset, format }, count),
          output === undefined ? process.stdout : createWriteStream(output),
          { end: output !== undefined },
        ),
      { isolationLevel: "repeatable read", accessMode: "read only" },
    );
    process.stderr.write(`${rows} rows written.\n`);
  } catch (error) {
    // Whoever reads has read enough, as `head` does.
    if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
  } finally {
    await close();
  }
}

async function publish({ day }: { day?: string }): Promise<void> {
  const { db, close } = await openSiteDatabase();
  try {
    const files = await publishSnapshots(db, day ?? new Date().toISOString().slice(0, 10));
    for (const file of files) process.stdout.write(`${JSON.stringify(file)}\n`);
    if (files.length === 0) process.stderr.write("Every file of that day is published already.\n");
  } finally {
    await close();
  }
}

function readDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError("It must be a day such as 2026-11-24.");
  return text;
}
