import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleDraft } from "@/db/jobs/example-draft";
import { saveJobs } from "@/db/jobs/save-jobs";
import { jobSearch } from "@/db/schema/job-search";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { foldPendingRows } from "./fold-pending-rows";
import { recountSearch } from "./recount-search";
import { searchLimits } from "./search-limits";
import { takeFoldLock } from "./take-fold-lock";
import { verifyCounts } from "./verify-counts";

let database: TestDatabase;
const now = new Date("2026-08-01T00:00:00Z");

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function readTerms(): Promise<Record<string, number>> {
  const rows = await database.db.execute<{ term: string; jobs: number }>(
    sql`select term, jobs from search_terms`,
  );
  return Object.fromEntries([...rows].map(({ term, jobs }) => [term, jobs]));
}

const save = (titles: string[]) =>
  saveJobs(
    database.db,
    titles.map((title, index) =>
      exampleDraft({ title, sourceJobId: String(index), role: null, skills: [] }),
    ),
    { now, reason: "test" },
  );

test("terms follow listings that come, change and go, folded between or not", async () => {
  const { db } = database;
  await save(["Kafka wrangler", "Kafka tamer"]);
  expect(await foldPendingRows(db)).toBe(2);
  expect(await readTerms()).toMatchObject({ kafka: 2, wrangler: 1, tamer: 1 });
  await save(["Kafka keeper", "Kafka tamer"]);
  await save(["Spark keeper", "Kafka tamer"]);
  expect(await foldPendingRows(db)).toBe(1);
  const changed = await readTerms();
  expect(changed).toMatchObject({ kafka: 1, keeper: 1, spark: 1, tamer: 1 });
  expect(changed).not.toHaveProperty("wrangler");
  await save(["Flink keeper", "Kafka tamer"]);
  await db.delete(jobSearch);
  await foldPendingRows(db);
  expect(await readTerms()).toEqual({});
  expect(await foldPendingRows(db)).toBe(0);
});

test("counts agree with the listings after any folding, and a wrong one is found", async () => {
  const { db } = database;
  const limits = { ...searchLimits, frequentWordJobs: 1 };
  const agreed = { wrongMarks: 0, wrongTerms: 0, misplaced: 0 };
  await save(["Kafka wrangler", "Kafka baker", "Spark tamer"]);
  expect(await recountSearch(db, limits)).toBe(3);
  expect(await verifyCounts(db)).toEqual(agreed);
  await save(["Kafka wrangler", "Flink tamer"]);
  expect(await verifyCounts(db)).toEqual(agreed);
  await foldPendingRows(db, limits);
  expect(await verifyCounts(db)).toEqual(agreed);
  await db.execute(sql`update search_bits set bits = ~bits
    where mark_id = (select id from search_marks where mark = 'kafka')`);
  await db.execute(sql`update search_terms set jobs = jobs + 1 where term = 'spark'`);
  expect(await verifyCounts(db)).toEqual({ wrongMarks: 1, wrongTerms: 1, misplaced: 0 });
});

test("one process counts at a time, and another leaves it alone", async () => {
  const { db } = database;
  await save(["Beam keeper"]);
  await db.transaction(async (tx) => {
    await takeFoldLock(tx);
    expect(await recountSearch(db)).toBeNull();
    expect(await foldPendingRows(db)).toBe(0);
  });
  expect(await foldPendingRows(db)).toBeGreaterThan(0);
});
