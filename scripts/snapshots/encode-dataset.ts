import type { Readable } from "node:stream";
import type { Database } from "@/db/connect";
import { listJobRows } from "@/db/snapshots/list-job-rows";
import { listSalaryRows } from "@/db/snapshots/list-salary-rows";
import type { Column, DatasetName, Row, SnapshotFormat } from "@/domain/snapshot/dataset";
import { datasets } from "@/domain/snapshot/datasets";
import { encodeCsv } from "./encode-csv";
import { encodeNdjson } from "./encode-ndjson";
import { encodeParquet } from "./encode-parquet";

type Rows = AsyncIterable<Row> | Iterable<Row>;

const encoders: Record<SnapshotFormat, (columns: readonly Column[], rows: Rows) => Readable> = {
  csv: encodeCsv,
  ndjson: encodeNdjson,
  parquet: encodeParquet,
};

const rowLists: Record<DatasetName, (db: Database) => AsyncIterable<Row>> = {
  salaries: listSalaryRows,
  jobs: listJobRows,
};

/** The rows of a dataset, read while they are consumed, always in the same order. */
export function listDatasetRows(db: Database, dataset: DatasetName): AsyncIterable<Row> {
  return rowLists[dataset](db);
}

/**
 * The rows of a dataset as bytes; the same rows give the same bytes. `count` gets the number of
 * rows as they pass.
 */
export function encodeDataset(
  rows: Rows,
  { dataset, format }: { dataset: DatasetName; format: SnapshotFormat },
  count: (rows: number) => void = () => {},
): Readable {
  return encoders[format](datasets[dataset].columns, counted(rows, count));
}

async function* counted(rows: Rows, count: (rows: number) => void): AsyncGenerator<Row> {
  let seen = 0;
  for await (const row of rows) {
    seen += 1;
    count(seen);
    yield row;
  }
}
