import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Database } from "@/db/connect";
import { isSnapshotPublished, saveSnapshot } from "@/db/snapshots/save-snapshot";
import { datasetNames, type Row, snapshotFormats } from "@/domain/snapshot/dataset";
import type { SnapshotFile } from "@/domain/snapshot/describe-package";
import type { SnapshotName } from "@/domain/snapshot/snapshot-name";
import { encodeDataset, listDatasetRows } from "./encode-dataset";

const PIECE_BYTES = 512 * 1024;

/**
 * Publishes every dataset of a day (ISO) in every format, all read from one state of the database.
 * What the day already has stays as it is; the files published now are returned.
 */
export async function publishSnapshots(db: Database, day: string): Promise<SnapshotFile[]> {
  const folder = await mkdtemp(join(tmpdir(), "salarium-snapshot-"));
  try {
    const written = await writeFiles(db, day, folder);
    const published: SnapshotFile[] = [];
    for (const { file, path } of written) {
      const pieces = createReadStream(path, { highWaterMark: PIECE_BYTES });
      if (await saveSnapshot(db, { file, pieces })) published.push(file);
    }
    return published;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type WrittenFile = { file: SnapshotFile; path: string };

/** One read-only transaction sees one state. */
async function writeFiles(db: Database, day: string, folder: string): Promise<WrittenFile[]> {
  return db.transaction(
    async (tx) => {
      const written: WrittenFile[] = [];
      for (const dataset of datasetNames) {
        const names = snapshotFormats.map((format) => ({ dataset, day, format }));
        const wanted = await Promise.all(names.map((name) => isSnapshotPublished(tx, name)));
        written.push(
          ...(await writeDataset(
            tx,
            names.filter((_, at) => !wanted[at]),
            folder,
          )),
        );
      }
      return written;
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

/** Statistics are computed once for all formats; listings may be too many to be held. */
async function writeDataset(
  db: Database,
  names: readonly SnapshotName[],
  folder: string,
): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  let held: Row[] | null = null;
  for (const name of names) {
    const listed: AsyncIterable<Row> = listDatasetRows(db, name.dataset);
    if (name.dataset === "salaries") held ??= await collect(listed);
    const path = join(folder, `${name.dataset}.${name.format}`);
    written.push(await writeFile(held ?? listed, name, path));
  }
  return written;
}

async function collect(rows: AsyncIterable<Row>): Promise<Row[]> {
  const held: Row[] = [];
  for await (const row of rows) held.push(row);
  return held;
}

async function writeFile(
  source: AsyncIterable<Row> | Iterable<Row>,
  name: SnapshotName,
  path: string,
): Promise<WrittenFile> {
  const hash = createHash("sha256");
  let bytes = 0;
  let rows = 0;
  const encoded = encodeDataset(source, name, (seen) => {
    rows = seen;
  });
  const weigh = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(encoded, weigh, createWriteStream(path));
  return { file: { ...name, rows, bytes, sha256: hash.digest("hex") }, path };
}
