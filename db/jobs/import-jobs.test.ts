import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { jobs } from "@/db/schema/jobs";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { exampleDraft } from "./example-draft";
import { type ImportRow, importJobs } from "./import-jobs";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function* rows(count: number, change = ""): AsyncGenerator<ImportRow> {
  for (let line = 1; line <= count; line += 1) {
    const draft = exampleDraft({ sourceJobId: String(line), role: null, title: `Job ${change}` });
    yield line % 100 === 0 ? { line, refused: "title: is missing" } : { line, draft };
  }
}

test("an import names what it refuses, brings in the rest, and doubles nothing", async () => {
  const refused: string[] = [];
  const run = (change?: string) =>
    importJobs(database.db, {
      rows: rows(1200, change),
      now: new Date("2026-08-01T00:00:00Z"),
      reason: "imported from test",
      onRefused: ({ line, reason }) => refused.push(`${line}: ${reason}`),
    });
  const first = await run();
  expect(first).toMatchObject({ read: 1200, created: 1188, updated: 0, unchanged: 0, refused: 12 });
  expect(refused[0]).toBe("100: title: is missing");
  expect(await run()).toMatchObject({ created: 0, updated: 0, unchanged: 1188, refused: 12 });
  expect(await run("II")).toMatchObject({ created: 0, updated: 1188, unchanged: 0 });
  expect(await database.db.$count(jobs)).toBe(1188);
});

test("a file that breaks leaves whole batches, and running again finishes it", async () => {
  const run = (source: AsyncIterable<ImportRow>) =>
    importJobs(database.db, {
      rows: source,
      now: new Date("2026-08-01T00:00:00Z"),
      reason: "imported from test",
      onRefused: () => {},
    });
  const ofBoard = async function* (count: number, breaksAt = Number.POSITIVE_INFINITY) {
    for (let line = 1; line <= count; line += 1) {
      if (line === breaksAt) throw new Error("the file ends here");
      yield {
        line,
        draft: exampleDraft({ source: "board", sourceJobId: String(line), role: null }),
      };
    }
  };
  const stored = () => database.db.$count(jobs, eq(jobs.source, "board"));
  await expect(run(ofBoard(1300, 1200))).rejects.toThrow("the file ends here");
  expect(await stored()).toBe(1000);
  expect(await run(ofBoard(1300))).toMatchObject({ created: 300, unchanged: 1000 });
});

test("what the database refuses ends the import", async () => {
  const endless = async function* () {
    for (let line = 1; ; line += 1) {
      yield {
        line,
        draft: exampleDraft({ source: "odd", sourceJobId: String(line), role: "none" }),
      };
    }
  };
  const importing = importJobs(database.db, {
    rows: endless(),
    now: new Date("2026-08-01T00:00:00Z"),
    reason: "imported from test",
    onRefused: () => {},
  });
  await expect(importing).rejects.toMatchObject({ cause: { code: "23503" } });
});
