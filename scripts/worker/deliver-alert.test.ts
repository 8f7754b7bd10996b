import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { placeholderPay } from "@/db/jobs/example-draft";
import { enqueueDueAlerts } from "@/db/saved/enqueue-due-alerts";
import { findSubscription } from "@/db/saved/find-subscription";
import { unsubscribe } from "@/db/saved/unsubscribe";
import { jobs } from "@/db/schema/jobs";
import { savedSearches } from "@/db/schema/saved-searches";
import { users } from "@/db/schema/users";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { currentExchangeRates as rates } from "@/domain/salary/reference/current-exchange-rates";
import { readMailHeaders, readMailText } from "./accept-mail";
import { type AlertStory, failOn, later, now, startAlertStory } from "./alert-story";
import { sendDueAlerts } from "./send-due-alerts";
import { createListMailer } from "./send-mail";

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

test("a mail lists what is new, with pay only where it is shown", async () => {
  await story.publish("old", { title: "Old Engineer", publishedAt: new Date("2026-07-01") });
  await story.publish("shown", { title: "Shown Engineer" });
  await story.publish("held", { title: "Held Engineer", pay: placeholderPay });
  await story.publish("junior", { title: "Junior Engineer", level: "entry" });
  expect(await story.run(now)).toEqual({ searches: 1, mails: 1, listings: 2, sent: 1, failed: 0 });

  const [mail = ""] = story.mailServer.accepted;
  const text = readMailText(mail);
  expect(readMailHeaders(mail)).toContain("To: ada@example.com");
  expect(readMailHeaders(mail)).toContain("Subject: 2 new jobs: Senior");
  expect(text).toContain("Shown Engineer, Acme");
  expect(text).toContain("USD 150,000 – 190,000 a year");
  expect(text).toContain("Held Engineer, Acme");
  expect(text).toContain("Pay under review");
  expect(text).not.toMatch(/1[.,]?111|1111/);
  expect(text).not.toContain("Old Engineer");
  expect(text).not.toContain("Junior");
});

test("pay that came to be held after a mail was queued is not in it", async () => {
  await story.publish("one");
  await enqueueDueAlerts(database.db, { now, rates, enqueue: story.queue.enqueue });
  await story.publish("one", { pay: placeholderPay });
  await story.run(now);
  const text = readMailText(story.mailServer.accepted[0] ?? "");
  expect(text).toContain("Pay under review");
  expect(text).not.toMatch(/150|1111/);
});

test("a mail carries what stops it: a token that alone is enough and is not stored", async () => {
  await story.publish("one");
  await story.run(now);
  const [mail = ""] = story.mailServer.accepted;
  const headers = readMailHeaders(mail);
  expect(headers).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  const url = /^List-Unsubscribe: <(https:\/\/salarium\.example\/unsubscribe\/[\w-]{43})>$/m.exec(
    headers.join("\n"),
  )?.[1];
  expect(readMailText(mail)).toContain(url);
  const token = url?.split("/").at(-1) ?? "";
  const stored = await database.db.select().from(savedSearches);
  expect(JSON.stringify(stored)).not.toContain(token);

  const { db } = database;
  expect(await findSubscription(db, { token })).toEqual({ name: "Senior", frequency: "daily" });
  expect(await findSubscription(db, { token: "guess" })).toBeNull();
  expect(await unsubscribe(db, { token: "guess" })).toBe(false);
  // Reading the page of a link changed nothing.
  expect(await frequency()).toBe("daily");
  expect(await unsubscribe(db, { token })).toBe(true);
  expect(await unsubscribe(db, { token })).toBe(true);
  expect(await frequency()).toBe("none");
  await story.publish("two");
  expect(await story.run(later)).toMatchObject({ searches: 0, sent: 0 });
});

test("mail that is sent after the site's secret was changed can be stopped", async () => {
  await story.publish("one");
  const site = { ...story.site, secret: "another secret that is long enough, too" };
  await sendDueAlerts(site, story.queue, { now, onFailure: failOn });
  const text = readMailText(story.mailServer.accepted[0] ?? "");
  const token = /\/unsubscribe\/([\w-]{43})/.exec(text)?.[1] ?? "";
  expect(await unsubscribe(database.db, { token })).toBe(true);
});

test.each<[string, () => Promise<unknown>]>([
  ["its reader stopped it", () => database.db.update(savedSearches).set({ frequency: "none" })],
  ["its reader is banned", () => database.db.update(users).set({ bannedAt: now })],
  ["its reader is gone", () => database.db.delete(users)],
  ["its listing was closed", () => database.db.update(jobs).set({ state: "paused" })],
])("a queued mail is not sent when %s", async (_, happen) => {
  await story.publish("one");
  await enqueueDueAlerts(database.db, { now, rates, enqueue: story.queue.enqueue });
  await happen();
  expect(await story.run(now)).toMatchObject({ sent: 0, failed: 0 });
  expect(story.mailServer.accepted).toEqual([]);
});

test("a search whose company is gone mails nothing rather than everything", async () => {
  await story.publish("one");
  await database.db.update(savedSearches).set({ query: "company=no-such-company" });
  expect(await story.run(now)).toMatchObject({ searches: 1, mails: 0 });
});

test("without a mail server the mail is kept for the demonstration's page", async () => {
  await story.publish("one");
  const send = createListMailer(database.db, { smtpUrl: null, from: "" });
  await sendDueAlerts({ ...story.site, send }, story.queue, { now, onFailure: failOn });
  const kept = await database.db.execute(sql`select recipient, subject from caught_mails`);
  expect([...kept]).toEqual([{ recipient: "ada@example.com", subject: "1 new job: Senior" }]);
});

async function frequency() {
  const [search] = await database.db
    .select({ frequency: savedSearches.frequency })
    .from(savedSearches);
  return search?.frequency;
}
