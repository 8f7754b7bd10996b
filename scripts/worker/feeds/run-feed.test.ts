import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { addFeed } from "@/db/import-feeds/add-feed";
import { findFeed } from "@/db/import-feeds/find-feed";
import { listDueFeeds } from "@/db/import-feeds/list-due-feeds";
import { pauseFeed } from "@/db/import-feeds/pause-feed";
import { removeFeed } from "@/db/import-feeds/remove-feed";
import { auditEntries } from "@/db/schema/audit-entries";
import { importRuns } from "@/db/schema/import-runs";
import { jobs } from "@/db/schema/jobs";
import { roles } from "@/db/schema/roles";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import {
  ashbyJob,
  greenhouseAnswer,
  greenhouseJob,
  leverPosting,
} from "@/domain/job/ats/example-answers";
import type { FeedFormat } from "@/domain/job/feed-schedule";
import { roles as taxonomy } from "@/domain/role/taxonomy";
import {
  examplePosting,
  type FeedServer,
  fetchFromTestServer,
  sendJson,
  startFeedServer,
} from "./feed-server";
import { runFeed } from "./run-feed";

let database: TestDatabase;
let server: FeedServer;
const start = new Date("2026-08-10T00:00:00Z");
const minutesLater = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startFeedServer();
  await database.db
    .insert(roles)
    .values(taxonomy.map(({ slug, name, family }, code) => ({ slug, name, family, code })));
});
beforeEach(async () => {
  server.asked = [];
  await database.db.execute(sql`truncate jobs, companies, import_runs, import_feeds cascade`);
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

const greenhouse = (ids: readonly number[], total?: number) =>
  greenhouseAnswer(
    ids.map((id) => greenhouseJob({ id })),
    total,
  );

async function add(format: FeedFormat = "greenhouse"): Promise<number> {
  const id = await addFeed(database.db, {
    format,
    address: server.url,
    companySlug: "northwind",
    board: format === "jobposting-ndjson" ? null : "northwind",
    intervalMinutes: 60,
    now: start,
  });
  return id ?? 0;
}

const run = (id: number, now = start, force = false) =>
  runFeed(database.db, id, { fetchFeed: fetchFromTestServer, now: () => now, force });
const openJobs = () => database.db.$count(jobs, eq(jobs.state, "published"));
const newestRun = async () => {
  const runs = await database.db.select().from(importRuns).orderBy(importRuns.id);
  return runs.at(-1);
};

test.each<[FeedFormat, unknown]>([
  ["greenhouse", greenhouse([1, 2])],
  ["lever", [leverPosting({ id: "1" }), leverPosting({ id: "2" })]],
  ["ashby", { jobs: [ashbyJob({ id: "1" }), ashbyJob({ id: "2" })] }],
  ["jobposting-ndjson", [1, 2].map((id) => JSON.stringify(examplePosting(`${id}`))).join("\n")],
])(
  "a feed of %s is imported as its file would be, again only when it changed",
  async (format, body) => {
    const id = await add(format);
    server.answer = sendJson(body, { etag: '"one"' });
    expect(await run(id)).toMatchObject({
      outcome: "imported",
      tally: { rowsRead: 2, rowsCreated: 2, rowsRefused: 0 },
    });
    expect(await openJobs()).toBe(2);
    expect(await findFeed(database.db, { id })).toMatchObject({
      lastOutcome: "imported",
      lastRunAt: start,
      nextRunAt: minutesLater(60),
      etag: '"one"',
    });
    expect(await newestRun()).toMatchObject({
      feedId: id,
      format,
      fileName: server.url,
      state: "finished",
      rowsCreated: 2,
    });
    server.answer = (_, response) => response.writeHead(304).end();
    expect(await run(id, minutesLater(60))).toEqual({ outcome: "unchanged", message: null });
    expect(server.asked.at(-1)).toMatchObject({ "if-none-match": '"one"' });
    expect(await openJobs()).toBe(2);
  },
);

test("what is gone from a whole answer is closed, and the run says how many", async () => {
  const id = await add();
  server.answer = sendJson(greenhouse([1, 2, 3]));
  await run(id);
  server.answer = sendJson(greenhouse([1, 3]));
  expect(await run(id, minutesLater(60))).toMatchObject({ tally: { rowsClosed: 1 } });
  expect(await newestRun()).toMatchObject({ rowsClosed: 1, message: null });
  expect(await openJobs()).toBe(2);
});

test.each<[string, FeedServer["answer"], string]>([
  ["fails", (_, response) => response.writeHead(500).end(), "It answered with status 500."],
  ["is cut off inside its JSON", sendJson('{"jobs":[{"id":1'), "it is no JSON, or was cut off"],
  [
    "is cut off on the line",
    (_, response) => {
      response.writeHead(200, { "content-length": "5000" }).write('{"jobs":[');
      setTimeout(() => response.destroy(), 50);
    },
    "The connection ended before the answer did.",
  ],
  [
    "is a web page",
    (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>Sorry"),
    "It answered with a web page instead of a feed.",
  ],
  ["is something else", sendJson({ error: "Job not found" }), "not a job board's answer"],
])("a feed that %s closes nothing and waits longer each time", async (_, answer, message) => {
  const id = await add();
  server.answer = sendJson(greenhouse([1, 2, 3]), { etag: '"one"' });
  await run(id);
  server.answer = answer;
  expect(await run(id, minutesLater(60))).toMatchObject({ outcome: "failed" });
  expect(await newestRun()).toMatchObject({
    state: "failed",
    message: expect.stringContaining(message),
  });
  expect(await openJobs()).toBe(3);
  const { db } = database;
  expect(await findFeed(db, { id })).toMatchObject({
    failuresInRow: 1,
    nextRunAt: minutesLater(60 + 120),
    etag: '"one"',
  });
  expect(await listDueFeeds(db, minutesLater(179))).toEqual([]);
  expect(await listDueFeeds(db, minutesLater(180))).toEqual([id]);
  await run(id, minutesLater(180));
  expect(await findFeed(db, { id })).toMatchObject({
    failuresInRow: 2,
    nextRunAt: minutesLater(180 + 240),
  });
  server.answer = sendJson(greenhouse([1, 2, 3]));
  await run(id, minutesLater(420));
  expect(await findFeed(db, { id })).toMatchObject({
    failuresInRow: 0,
    nextRunAt: minutesLater(480),
  });
});

test.each<[string, unknown, string]>([
  ["lacks some of its jobs", greenhouse([1, 2], 3), "it has 2 of the 3 jobs"],
  ["shrank to less than half", greenhouse([1]), "2 of 3 open listings are gone at once"],
  ["is empty", greenhouse([]), "it is empty"],
])(
  "a feed that %s closes nothing, says so, and is read whole again",
  async (_, answer, message) => {
    const id = await add();
    server.answer = sendJson(greenhouse([1, 2, 3]), { etag: '"one"' });
    await run(id);
    server.answer = sendJson(answer, { etag: '"two"' });
    expect(await run(id, minutesLater(60))).toMatchObject({
      outcome: "imported",
      message: expect.stringContaining(message),
    });
    expect(await openJobs()).toBe(3);
    expect(await findFeed(database.db, { id })).toMatchObject({ etag: null, failuresInRow: 0 });
  },
);

test("of several runs of a feed at once one works, the others are turned away", async () => {
  const id = await add();
  let release = () => {};
  const arrived = new Promise<void>((tell) => {
    server.answer = (request, response) => {
      release = () => sendJson(greenhouse([1]))(request, response);
      tell();
    };
  });
  const first = run(id);
  await arrived;
  expect(await run(id, start, true)).toEqual({ outcome: "busy" });
  release();
  expect(await first).toMatchObject({ outcome: "imported" });
  expect(await run(id)).toEqual({ outcome: "not-due" });
  expect(server.asked).toHaveLength(1);
});

test("a run that died is noted as failed by the next one", async () => {
  const id = await add();
  await database.db
    .insert(importRuns)
    .values({ feedId: id, format: "greenhouse", fileName: server.url, state: "running" });
  server.answer = sendJson(greenhouse([1]));
  await run(id);
  const runs = await database.db.select().from(importRuns).orderBy(importRuns.id);
  expect(runs.map(({ state, message }) => [state, message])).toEqual([
    ["failed", "What ran it ended before it did."],
    ["finished", null],
  ]);
});

test("a paused feed runs only when told to, a removed one not at all; both are audited", async () => {
  const { db } = database;
  const id = await add();
  expect(await pauseFeed(db, { id, paused: true, now: start })).toBe(true);
  expect(await listDueFeeds(db, minutesLater(600))).toEqual([]);
  server.answer = sendJson(greenhouse([1]));
  expect(await run(id, minutesLater(600))).toEqual({ outcome: "not-due" });
  expect(await run(id, start, true)).toMatchObject({ outcome: "imported" });
  await pauseFeed(db, { id, paused: false, now: start });
  expect(await listDueFeeds(db, start)).toEqual([id]);
  expect(await removeFeed(db, { id, now: start })).toBe(true);
  expect(await removeFeed(db, { id, now: start })).toBe(false);
  expect(await run(id, start, true)).toEqual({ outcome: "not-due" });
  expect(await newestRun()).toMatchObject({ feedId: null, state: "finished" });
  expect(await openJobs()).toBe(1);
  const entries = await db
    .select({ action: auditEntries.action })
    .from(auditEntries)
    .where(eq(auditEntries.subjectKind, "import-feed"))
    .orderBy(auditEntries.id);
  expect(entries.slice(-4).map(({ action }) => action)).toEqual([
    "import-feed.added",
    "import-feed.paused",
    "import-feed.resumed",
    "import-feed.removed",
  ]);
});
