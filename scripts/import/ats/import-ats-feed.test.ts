import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { asc, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { jobPayRanges } from "@/db/schema/job-pay-ranges";
import { jobVersions } from "@/db/schema/job-versions";
import { jobs } from "@/db/schema/jobs";
import { roles } from "@/db/schema/roles";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import type { AtsFormat } from "@/domain/job/ats/ats-job";
import {
  ashbyJob,
  ashbySalary,
  greenhouseAnswer,
  greenhouseJob,
  leverPosting,
} from "@/domain/job/ats/example-answers";
import { roles as taxonomy } from "@/domain/role/taxonomy";
import { WrongFileError } from "../wrong-file-error";
import { type AtsImport, importAtsFeed } from "./import-ats-feed";
import { readFeedText } from "./read-feed-text";

let database: TestDatabase;
const now = new Date("2026-08-10T00:00:00Z");
let refused: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db
    .insert(roles)
    .values(taxonomy.map(({ slug, name, family }, code) => ({ slug, name, family, code })));
});
beforeEach(async () => {
  refused = [];
  await database.db.execute(
    sql`truncate jobs, companies, salary_observations, salary_rollups cascade`,
  );
});
afterAll(() => database.drop());

const run = (format: AtsFormat, answer: unknown, changes: Partial<AtsImport> = {}) =>
  importAtsFeed(database.db, {
    format,
    answer,
    fileName: `${format}.json`,
    companySlug: undefined,
    board: undefined,
    allowShrink: false,
    now,
    onRefused: ({ line, reason }) => refused.push(`${line}: ${reason}`),
    ...changes,
  });
const states = async () => {
  const rows = await database.db.select().from(jobs).orderBy(asc(jobs.sourceJobId));
  return rows.map(({ sourceJobId, state }) => `${sourceJobId} ${state}`);
};
const greenhouse = (ids: readonly number[], total?: number) =>
  greenhouseAnswer(
    ids.map((id) => greenhouseJob({ id })),
    total,
  );

describe("a feed", () => {
  test("comes in, doubles nothing, and closes what it no longer has", async () => {
    const first = await run("greenhouse", greenhouse([1, 2, 3]));
    expect(first).toMatchObject({ source: "greenhouse:northwind", created: 3, closed: 0 });
    const again = await run("greenhouse", greenhouse([1, 2, 3]));
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 3, closed: 0 });
    expect(await database.db.$count(jobVersions)).toBe(3);
    expect(await run("greenhouse", greenhouse([1, 3]))).toMatchObject({
      unchanged: 2,
      closed: 1,
      notClosed: null,
    });
    expect(await states()).toEqual(["1 published", "2 expired", "3 published"]);
    expect(await run("greenhouse", greenhouse([1, 2, 3]))).toMatchObject({ updated: 1 });
    expect(await states()).toEqual(["1 published", "2 published", "3 published"]);
  });

  test("twice at the same time is one", async () => {
    await Promise.all([
      run("greenhouse", greenhouse([1, 2])),
      run("greenhouse", greenhouse([1, 2])),
    ]);
    expect(await states()).toEqual(["1 published", "2 published"]);
    expect(await database.db.$count(jobVersions)).toBe(2);
  });

  test.each<[string, unknown, string]>([
    ["truncated", greenhouse([1, 2], 3), "it has 2 of the 3 jobs of the board"],
    ["of unknown size", { jobs: [greenhouseJob({ id: 1 })] }, "it does not say how many jobs"],
    ["empty", greenhouse([]), "it is empty"],
    ["shrunk to less than half", greenhouse([1]), "2 of 3 open listings are gone at once"],
    [
      "with a record that has no id",
      greenhouseAnswer([1, 2, undefined].map((id) => greenhouseJob({ id }))),
      "1 of its records have no id",
    ],
  ])("that is %s closes nothing and says so", async (_, answer, words) => {
    await run("greenhouse", greenhouse([1, 2, 3]));
    const board = "northwind";
    const { closed, notClosed } = await run("greenhouse", answer, { board });
    expect(closed).toBe(0);
    expect(notClosed).toContain(words);
    expect(await states()).toEqual(["1 published", "2 published", "3 published"]);
  });

  test("may be allowed to lose most of its jobs, or all", async () => {
    await run("greenhouse", greenhouse([1, 2, 3]));
    const allowed = { allowShrink: true, board: "northwind" };
    expect(await run("greenhouse", greenhouse([1]), allowed)).toMatchObject({ closed: 2 });
    expect(await run("greenhouse", greenhouse([]), allowed)).toMatchObject({ closed: 1 });
  });

  test.each<[AtsFormat, unknown]>([
    ["greenhouse", { error: "Job not found" }],
    ["lever", { ok: false }],
    ["ashby", []],
  ])("of another shape is a wrong file: %s", async (format, answer) => {
    await expect(run(format, answer)).rejects.toThrow(WrongFileError);
  });

  test("refuses single records by name, and does not close those", async () => {
    await run("greenhouse", greenhouse([1, 2, 3]));
    const broken = greenhouseAnswer([
      greenhouseJob({ id: 1 }),
      greenhouseJob({ id: 2, title: null }),
      greenhouseJob({ id: 3 }),
    ]);
    expect(await run("greenhouse", broken)).toMatchObject({ refused: 1, closed: 0 });
    expect(refused).toEqual(["2: 2: title: must be a text"]);
    expect(await states()).toEqual(["1 published", "2 published", "3 published"]);
  });

  test("closes what the employer takes off its board, and leaves other boards alone", async () => {
    const job = (id: string, changes: object = {}) => ashbyJob({ id, ...changes });
    await run("lever", [leverPosting()]);
    await run("ashby", { jobs: [job("a"), job("b")] });
    const hidden = await run("ashby", { jobs: [job("a"), job("b", { isListed: false })] });
    expect(hidden).toMatchObject({ read: 1, unlisted: 1, closed: 1 });
    expect((await states()).filter((state) => state.endsWith("expired"))).toEqual(["b expired"]);
  });

  test("needs a company where its jobs name no board", async () => {
    const answer = { jobs: [ashbyJob({ jobUrl: "https://acme.example/jobs/1" })] };
    await expect(run("ashby", answer)).rejects.toThrow("add --company");
    expect(await run("ashby", answer, { companySlug: "acme" })).toMatchObject({
      source: "ashby:acme",
      created: 1,
    });
  });

  test("keeps every range, and holds pay by the fortnight", async () => {
    const components = [ashbySalary(), ashbySalary({ currencyCode: null })];
    const compensation = { compensationTiers: [{ title: "A", components }] };
    await run("ashby", { jobs: [ashbyJob({ compensation })] });
    const ranges = await database.db.select().from(jobPayRanges).orderBy(jobPayRanges.position);
    expect(ranges.map(({ payState }) => payState)).toEqual(["shown", "held"]);
    const salaryRange = { min: 4000, max: 5000, currency: "USD", interval: "bi-week-salary" };
    expect(await run("lever", [leverPosting({ salaryRange })])).toMatchObject({ held: 1 });
  });

  test("is stored as HTML that is safe to print", async () => {
    const content =
      "&lt;p onclick=&quot;x()&quot;&gt;Hi&lt;script&gt;alert(1)&lt;/script&gt;&lt;/p&gt;";
    await run("greenhouse", greenhouseAnswer([greenhouseJob({ content })]));
    const [job] = await database.db.select().from(jobs);
    expect(job?.descriptionHtml).toBe("<p>Hi</p>");
  });
});

async function* chunksOf(...chunks: string[]) {
  yield* chunks;
}

test("a file that was cut off is no answer", async () => {
  expect(await readFeedText(chunksOf("\uFEFF[1", ",2]"))).toEqual([1, 2]);
  await expect(readFeedText(chunksOf('{"jobs":[{"id":1'))).rejects.toThrow(WrongFileError);
  await expect(readFeedText(chunksOf())).rejects.toThrow("cut off");
});

const samples = join(process.cwd(), "../shared/data");

test.runIf(existsSync(samples)).each<[AtsFormat, string]>([
  ["greenhouse", "greenhouse:gitlab"],
  ["lever", "lever:matchgroup"],
  ["ashby", "ashby:linear"],
])("real jobs of %s come in, and nothing doubles", async (format, source) => {
  const answer = JSON.parse(readFileSync(join(samples, `ats-${format}.json`), "utf8"));
  const later = { now: new Date("2026-11-01T00:00:00Z") };
  expect(await run(format, answer, later)).toMatchObject({ source, created: 2, refused: 0 });
  expect(await run(format, answer, later)).toMatchObject({ unchanged: 2, closed: 0 });
});
