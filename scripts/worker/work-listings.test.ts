import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { addFeed } from "@/db/import-feeds/add-feed";
import { enqueueExpiryReminders, type QueuedReminder } from "@/db/jobs/enqueue-expiry-reminders";
import { exampleDraft } from "@/db/jobs/example-draft";
import { saveJob } from "@/db/jobs/save-job";
import { companies } from "@/db/schema/companies";
import { companyMembers } from "@/db/schema/company-members";
import { importFeeds } from "@/db/schema/import-feeds";
import { jobs } from "@/db/schema/jobs";
import { users } from "@/db/schema/users";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { greenhouseAnswer, greenhouseJob } from "@/domain/job/ats/example-answers";
import { readMailHeaders, readMailText } from "./accept-mail";
import { type AlertStory, failOn, startAlertStory } from "./alert-story";
import { deliverReminder } from "./deliver-reminder";
import { fetchFromTestServer, sendJson, startFeedServer } from "./feeds/feed-server";
import { runWorker } from "./run-worker";

let database: TestDatabase;
let story: AlertStory;
const now = new Date("2026-08-10T00:00:00Z");
const inDays = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

beforeAll(async () => {
  database = await createTestDatabase();
  story = await startAlertStory(database);
});
beforeEach(async () => {
  await story.clear();
  await database.db.execute(sql`truncate companies, import_feeds cascade`);
  story.mailServer.accepted = [];
});
afterAll(async () => {
  await story.stop();
  await database.drop();
});

async function join(email: string, role: "owner" | "member", companySlug = "acme") {
  const { db } = database;
  const [user] = await db.insert(users).values({ email }).returning({ id: users.id });
  const [company] = await db.select().from(companies).where(eq(companies.slug, companySlug));
  const userId = user?.id ?? "";
  await db.insert(companyMembers).values({ userId, companyId: company?.id ?? 0, role });
  return userId;
}

const post = (sourceJobId: string, validThrough: Date | null, changes = {}) =>
  saveJob(
    database.db,
    exampleDraft({ sourceJobId, title: `Engineer ${sourceJobId}`, validThrough, ...changes }),
    { now, reason: "posted" },
  );

async function remind(at = now): Promise<QueuedReminder[]> {
  const queued: QueuedReminder[] = [];
  await enqueueExpiryReminders(database.db, {
    now: at,
    enqueue: async (_, reminder) => void queued.push(reminder),
  });
  return queued;
}

const deliver = (reminder: QueuedReminder | undefined, at = now) =>
  reminder && deliverReminder(story.site, { queueId: "1", reminder, now: at });

test("each owner is told once for each last day, of all that ends within a week", async () => {
  const soon = await post("soon", inDays(6));
  const sooner = await post("sooner", inDays(1));
  await post("later", inDays(8));
  await post("endless", null);
  await post("over", inDays(-1));
  await post("paused", inDays(3), { state: "paused" });
  const userId = await join("ada@example.com", "owner");
  await join("bea@example.com", "member");
  const runs = await Promise.all([remind(), remind()]);
  expect(runs.flat()).toMatchObject([{ userId, jobIds: [sooner.id, soon.id] }]);
  expect(await remind(inDays(0.5))).toEqual([]);

  expect(await deliver(runs.flat()[0])).toBe(true);
  const [mail = ""] = story.mailServer.accepted;
  expect(readMailHeaders(mail)).toContain("To: ada@example.com");
  expect(readMailHeaders(mail)).toContain("Subject: 2 jobs of Acme end soon");
  expect(readMailHeaders(mail).join()).not.toContain("List-Unsubscribe");
  const text = readMailText(mail).replaceAll("\r\n", "\n");
  expect(text).toContain(
    `Engineer sooner\nOpen until 11 August 2026 (UTC)\nhttps://salarium.example/jobs/${sooner.slug}`,
  );
  expect(text).toContain(`jobs relist ${sooner.slug}`);
  expect(text).not.toMatch(/150|190/);

  // A new last day is told anew.
  await database.db
    .update(jobs)
    .set({ validThrough: inDays(20) })
    .where(eq(jobs.id, soon.id));
  expect(await remind(inDays(14))).toMatchObject([{ jobIds: [soon.id] }]);
});

test("nothing is queued when the transaction fails, and it is told the next time", async () => {
  await post("soon", inDays(2));
  await join("ada@example.com", "owner");
  const dying = enqueueExpiryReminders(database.db, {
    now,
    enqueue: () => Promise.reject(new Error("the process died here")),
  });
  await expect(dying).rejects.toThrow("died");
  expect(await remind()).toHaveLength(1);
});

test.each<[string, () => Promise<unknown>]>([
  ["its reader is banned", () => database.db.update(users).set({ bannedAt: now })],
  ["its reader is gone", () => database.db.delete(users)],
  ["its reader owns it no more", () => database.db.update(companyMembers).set({ role: "member" })],
  ["its listing is closed", () => database.db.update(jobs).set({ state: "filled" })],
  ["its last day is over", () => database.db.update(jobs).set({ validThrough: inDays(-1) })],
])("a queued reminder is not sent when %s", async (_, happen) => {
  await post("soon", inDays(2));
  await join("ada@example.com", "owner");
  const [reminder] = await remind();
  await happen();
  expect(await deliver(reminder)).toBe(false);
  expect(story.mailServer.accepted).toEqual([]);
});

test("the worker ends listings, reminds and imports feeds by its clocks", async () => {
  const { db, url } = database;
  const today = new Date();
  const feeds = await startFeedServer();
  feeds.answer = sendJson(greenhouseAnswer([greenhouseJob({ id: 7 })]));
  await post("over", new Date(today.getTime() - 1000));
  await post("soon", new Date(today.getTime() + 24 * 60 * 60 * 1000));
  await join("ada@example.com", "owner");
  await addFeed(db, {
    format: "greenhouse",
    address: feeds.url,
    companySlug: null,
    board: null,
    intervalMinutes: 60,
    now: new Date(today.getTime() - 60_000),
  });
  const mailed = story.mailServer.nextMail();
  const worker = await runWorker(story.site, {
    databaseUrl: url,
    onError: failOn,
    fetchFeed: fetchFromTestServer,
  });
  const clocks = await db.execute<{ name: string }>(
    sql`select name from pgboss.schedule order by name`,
  );
  expect(clocks.map(({ name }) => name)).toEqual([
    "alert-clock",
    "feed-clock",
    "listing-clock",
    "salary-clock",
    "search-clock",
    "snapshot-clock",
  ]);
  // The clocks strike.
  for (const clock of ["feed-clock", "listing-clock"]) await story.queue.boss.send(clock, {});
  await mailed;
  await expect
    .poll(() => db.$count(importFeeds, eq(importFeeds.lastOutcome, "imported")), {
      timeout: 20_000,
    })
    .toBe(1);
  const over = await db.select().from(jobs).where(eq(jobs.sourceJobId, "over"));
  expect(over).toMatchObject([{ state: "expired" }]);
  await worker.stop();
  await feeds.close();
  expect(readMailHeaders(story.mailServer.accepted[0] ?? "")).toContain(
    "Subject: 1 job of Acme ends soon",
  );
}, 60_000);
