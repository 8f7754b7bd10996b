import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seedDatabase } from "@/db/fixtures/seed-database";
import { exampleDraft, placeholderPay } from "@/db/jobs/example-draft";
import { saveJob } from "@/db/jobs/save-job";
import { findCell } from "@/db/salaries/find-cell";
import { findSnapshot, readSnapshotChunk } from "@/db/snapshots/find-snapshot";
import { listSnapshots } from "@/db/snapshots/list-snapshots";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import {
  type DatasetName,
  datasetNames,
  type Row,
  type SnapshotFormat,
  snapshotFormats,
} from "@/domain/snapshot/dataset";
import { datasets } from "@/domain/snapshot/datasets";
import { encodeDataset, listDatasetRows } from "./encode-dataset";
import { publishSnapshots } from "./publish-snapshots";

let database: TestDatabase;
const day = "2026-11-24";
const now = new Date(`${day}T12:00:00Z`);

beforeAll(async () => {
  database = await createTestDatabase();
  await seedDatabase(database.db, now);
  const dangerous = { sourceJobId: "formula", title: '=HYPERLINK("https://evil.example")' };
  await saveJob(database.db, exampleDraft(dangerous), { now, reason: "test" });
  const held = exampleDraft({ sourceJobId: "held", title: "Held Engineer", pay: placeholderPay });
  await saveJob(database.db, held, { now, reason: "test" });
});
afterAll(() => database.drop());

/** Rows of each dataset, listed once for the tests that only look at how they are written. */
const held = new Map<DatasetName, Row[]>();

async function read(dataset: DatasetName, format: SnapshotFormat): Promise<Buffer> {
  const rows = held.get(dataset) ?? (await listRows(dataset));
  held.set(dataset, rows);
  return buffer(encodeDataset(rows, { dataset, format }));
}

async function listRows(dataset: DatasetName): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of listDatasetRows(database.db, dataset)) rows.push(row);
  return rows;
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("the same state of the database gives the same bytes", { timeout: 60_000 }, async () => {
  for (const dataset of datasetNames) {
    expect(await listRows(dataset)).toEqual(await listRows(dataset));
    for (const format of snapshotFormats) {
      const [first, second] = [await read(dataset, format), await read(dataset, format)];
      expect(sha256(first), `${dataset}.${format}`).toBe(sha256(second));
      expect(first.length).toBeGreaterThan(100);
    }
  }
});

test("all formats say the same", async () => {
  for (const dataset of datasetNames) {
    const { columns } = datasets[dataset];
    const csv = parse(await read(dataset, "csv"), { columns: true }) as Record<string, string>[];
    const lines = String(await read(dataset, "ndjson"))
      .trimEnd()
      .split("\n");
    const ndjson = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const parquet = await readParquet(await read(dataset, "parquet"));
    expect(csv.length).toBe(ndjson.length);
    expect(parquet).toEqual(ndjson);
    for (const [at, row] of ndjson.entries()) {
      for (const { name } of columns) {
        const value = row[name];
        const text = Array.isArray(value) ? value.join(";") : String(value ?? "");
        expect(csv[at]?.[name]?.replace(/^'=/, "=")).toBe(text);
      }
    }
  }
});

/** Rows of a Parquet file as NDJSON has them. */
async function readParquet(bytes: Uint8Array): Promise<Record<string, unknown>[]> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  const rows = await parquetReadObjects({ file });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
  );
}

function plain(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value ?? null;
}

test("a spreadsheet takes no text for a formula, and numbers stay numbers", async () => {
  const csv = String(await read("jobs", "csv"));
  expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  expect(csv).not.toMatch(/(^|,)"?[=@+]/m);
  expect(csv).toMatch(/,60000,120000,USD,year,60000,120000,/);
});

test("pay under review has no amount in any file, and samples are in none", async () => {
  for (const format of ["csv", "ndjson"] as const) {
    const text = String(await read("jobs", format));
    expect(text).toContain("Held Engineer");
    expect(text).not.toMatch(/1111111/);
    expect(text).not.toContain("Larkspur Models");
  }
});

test("the salaries are those of the pages, cell for cell", async () => {
  const lines = String(await read("salaries", "ndjson"))
    .trimEnd()
    .split("\n");
  const rows = lines.map((line) => JSON.parse(line) as Record<string, number | string | null>);
  const picked = rows.filter((_, at) => at % 25 === 0);
  expect(picked.length).toBeGreaterThan(10);
  for (const row of picked) {
    const cell = await findCell(database.db, {
      role: row["role"] as string,
      country: row["country"] as string | null,
      level: row["level"] as "senior" | null,
      fromYear: row["year"] as number | null,
      toYear: row["year"] as number | null,
    });
    expect([row["n"], row["p50"]]).toEqual([cell.n, cell.middle?.p50 ?? null]);
    if (!cell.disclosure.shown) expect(row).toMatchObject({ p25: null, low_p50: null });
  }
});

test("a day is published once, with bytes that hash as it says", { timeout: 60_000 }, async () => {
  const { db } = database;
  const published = await publishSnapshots(db, day);
  expect(published).toHaveLength(6);
  expect(await publishSnapshots(db, day)).toEqual([]);
  await saveJob(db, exampleDraft({ sourceJobId: "later" }), { now, reason: "test" });
  expect(await publishSnapshots(db, day)).toEqual([]);
  expect(await publishSnapshots(db, "2026-11-25")).toHaveLength(6);
  const files = await listSnapshots(db);
  expect(files).toHaveLength(12);
  for (const file of files) {
    const found = await findSnapshot(db, file);
    const pieces: Uint8Array[] = [];
    for (let position = 0; ; position++) {
      const piece = await readSnapshotChunk(db, { snapshotId: found?.id ?? 0, position });
      if (piece === null) break;
      pieces.push(piece);
    }
    const bytes = Buffer.concat(pieces);
    expect({ sha256: sha256(bytes), bytes: bytes.length }).toEqual({
      sha256: file.sha256,
      bytes: file.bytes,
    });
  }
  const newest = await findSnapshot(db, { dataset: "jobs", format: "csv", day: null });
  expect(newest?.day).toBe("2026-11-25");
});
