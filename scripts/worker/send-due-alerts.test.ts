import { spawn } from "node:child_process";
import { once } from "node:events";
import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { exampleDraft } from "@/db/jobs/example-draft";
import { saveJobs } from "@/db/jobs/save-jobs";
import { enqueueDueAlerts } from "@/db/saved/enqueue-due-alerts";
import { savedSearchDeliveries } from "@/db/schema/saved-search-deliveries";
import { savedSearches } from "@/db/schema/saved-searches";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { currentExchangeRates as rates } from "@/domain/salary/reference/current-exchange-rates";
import { readMailHeaders, readMailText } from "./accept-mail";
import { alertMails } from "./alert-queue";
import {
  type AlertStory,
  failOn,
  later,
  now,
  publishedAt,
  secret,
  startAlertStory,
} from "./alert-story";
import { runWorker } from "./run-worker";

let database: TestDatabase;
let story: AlertStory;

beforeAll(async () => {
  database = await createTestDatabase();
  story = await startAlertStory(database);
});
afterAll(async () => {
  await story.stop();
  await database.drop();
});
beforeEach(() => story.begin());
afterEach(() => story.clear());

test("each listing goes out once, in runs after each other and at the same time", async () => {
  const { mailServer, publish, run } = story;
  await publish("one");
  const runs = await Promise.all([run(now), run(now), run(now)]);
  expect(runs.reduce((sum, { mails }) => sum + mails, 0)).toBe(1);
  await run(now);
  await run(later);
  expect(mailServer.accepted).toHaveLength(1);
  await publish("two", { title: "Second Engineer" });
  // A day has not passed since the first mail.
  await run(new Date(now.getTime() + 60_000));
  expect(mailServer.accepted).toHaveLength(1);
  await run(later);
  expect(mailServer.accepted).toHaveLength(2);
  expect(readMailText(mailServer.accepted[1] ?? "")).toMatch(/^1 new job .*\s+Second Engineer/);
});

test("weekly mail waits a week, and nothing is mailed for a search without mail", async () => {
  await story.publish("one");
  await database.db.update(savedSearches).set({ frequency: "weekly" });
  expect(await story.run(later)).toMatchObject({ searches: 0 });
  expect(await story.run(new Date("2026-08-08T00:00:00Z"))).toMatchObject({ sent: 1 });
  await database.db.update(savedSearches).set({ frequency: "none" });
  expect(await story.run(new Date("2026-09-08T00:00:00Z"))).toMatchObject({ searches: 0 });
});

test("what does not fit into one mail follows in the next", async () => {
  const numbers = Array.from({ length: 51 }, (_, number) => number);
  const drafts = numbers.map((number) => exampleDraft({ sourceJobId: `${number}`, publishedAt }));
  await saveJobs(database.db, drafts, { now, reason: "test" });
  expect(await story.run(now)).toMatchObject({ listings: 50, sent: 1 });
  expect(await story.run(later)).toMatchObject({ listings: 1, sent: 1 });
});

test("a run that fails before its transaction ends leaves nothing; the next one mails", async () => {
  await story.publish("one");
  const dying = enqueueDueAlerts(database.db, {
    now,
    rates,
    enqueue: async (tx, alert) => {
      await story.queue.enqueue(tx, alert);
      throw new Error("the process died here");
    },
  });
  await expect(dying).rejects.toThrow("Some alerts could not be queued.");
  expect(await story.queue.boss.getQueueSize(alertMails)).toBe(0);
  expect(await database.db.select().from(savedSearchDeliveries)).toEqual([]);
  await story.run(now);
  expect(story.mailServer.accepted).toHaveLength(1);
});

test("what was queued by a run that then died is sent by the next one, once", async () => {
  await story.publish("one");
  await enqueueDueAlerts(database.db, { now, rates, enqueue: story.queue.enqueue });
  expect(story.mailServer.accepted).toEqual([]);
  expect(await story.run(now)).toMatchObject({ mails: 0, sent: 1 });
  await story.run(later);
  expect(story.mailServer.accepted).toHaveLength(1);
});

test("a process killed while it sends: the mail leaves once, with a later run", async () => {
  const { mailServer, run } = story;
  await story.publish("one", { publishedAt: new Date() });
  const twoDaysAgo = new Date(Date.now() - 48 * 60 * 60 * 1000);
  await database.db.update(savedSearches).set({ createdAt: twoDaysAgo });
  mailServer.answer = "hang";
  const reached = mailServer.nextMail();
  const command = ["--import", "tsx", "scripts/cli/cli.ts", "alerts", "send"];
  const child = spawn(process.execPath, command, {
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      SMTP_URL: mailServer.url,
      AUTH_SECRET: secret,
    },
    stdio: "ignore",
  });
  await reached;
  child.kill("SIGKILL");
  await once(child, "exit");
  mailServer.answer = "accept";
  // The queue gives a mail up for lost after five minutes.
  expect(await run(new Date())).toMatchObject({ mails: 0, sent: 0 });
  await database.db.execute(sql`update pgboss.job set started_on = now() - interval '10 minutes'`);
  await story.queue.boss.maintain();
  await story.retryNow();
  expect(await run(new Date())).toMatchObject({ mails: 0, sent: 1 });
  expect(mailServer.accepted).toHaveLength(1);
}, 60_000);

test("a mail the server refuses is tried again under the same name", async () => {
  await story.publish("one");
  story.mailServer.answer = "refuse";
  expect(await story.run(now)).toMatchObject({ sent: 0, failed: 1 });
  story.mailServer.answer = "accept";
  await story.retryNow();
  expect(await story.run(now)).toMatchObject({ sent: 1, failed: 0 });
  const headers = readMailHeaders(story.mailServer.accepted[0] ?? "").join("\n");
  expect(headers).toMatch(/^Message-ID: <alert-[0-9a-f-]{36}@salarium\.example>$/m);
});

test("the worker sends what waits, and looks for more every hour", async () => {
  await story.publish("one");
  await enqueueDueAlerts(database.db, { now, rates, enqueue: story.queue.enqueue });
  const arrived = story.mailServer.nextMail();
  const worker = await runWorker(story.site, { databaseUrl: database.url, onError: failOn });
  await arrived;
  const clocks = await database.db.execute(
    sql`select name, cron from pgboss.schedule where name = 'alert-clock'`,
  );
  expect([...clocks]).toEqual([{ name: "alert-clock", cron: "7 * * * *" }]);
  await worker.stop();
  expect(story.mailServer.accepted).toHaveLength(1);
}, 60_000);
