import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { verifyAudit } from "@/db/audit/verify-audit";
import { closeJobs } from "@/db/jobs/close-jobs";
import { exampleDraft, placeholderPay } from "@/db/jobs/example-draft";
import { saveJob } from "@/db/jobs/save-job";
import { auditEntries } from "@/db/schema/audit-entries";
import { jobReports } from "@/db/schema/job-reports";
import { jobs } from "@/db/schema/jobs";
import { moderationItems } from "@/db/schema/moderation-items";
import { roles } from "@/db/schema/roles";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { type JobReportKind, jobReportKinds } from "@/domain/job/job-report";
import type { JobState } from "@/domain/job/terms";
import { roles as taxonomy } from "@/domain/role/taxonomy";
import { countGoneReports } from "./count-gone-reports";
import { forgetReporters } from "./forget-reporters";
import { reportJob } from "./report-job";

let database: TestDatabase;
const posted = new Date("2026-08-01T00:00:00Z");
const now = new Date("2026-08-10T00:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db
    .insert(roles)
    .values(taxonomy.map(({ slug, name, family }, code) => ({ slug, name, family, code })));
});
beforeEach(() => database.db.delete(jobs));
afterAll(() => database.drop());

const post = (changes: Parameters<typeof exampleDraft>[0] = {}) =>
  saveJob(database.db, exampleDraft(changes), { now: posted, reason: "posted" });
const report = (
  slug: string,
  reporter: string,
  changes: { kind?: JobReportKind; now?: Date } = {},
) =>
  reportJob(database.db, {
    slug,
    kind: "gone",
    note: `by ${reporter}`,
    reporterKey: reporter,
    now,
    ...changes,
  });
const readItems = () =>
  database.db
    .select({
      reason: moderationItems.reason,
      harm: moderationItems.harm,
      closedAt: moderationItems.closedAt,
    })
    .from(moderationItems);

test("reports open one item for a person, and close nothing however many there are", async () => {
  const { db } = database;
  const { id, slug } = await post();
  for (const reporter of ["a", "b", "c", "d"]) {
    expect(await report(slug, reporter)).toBe("reported");
  }
  expect(await readItems()).toEqual([{ reason: "reported", harm: 4, closedAt: null }]);
  expect(await db.select({ state: jobs.state }).from(jobs)).toEqual([{ state: "published" }]);
  expect(await countGoneReports(db, { jobId: id, now })).toBe(4);
  const entries = await db
    .select({ actorKind: auditEntries.actorKind, details: auditEntries.details })
    .from(auditEntries)
    .where(eq(auditEntries.action, "moderation.opened"));
  expect(entries).toHaveLength(1);
  expect(JSON.stringify(entries)).not.toContain("by a");
  expect(await verifyAudit(db)).toMatchObject({ intact: true });
});

test("of 20 equal reports of one visitor at once, one is kept, with a note of theirs", async () => {
  const { slug } = await post();
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => report(slug, "a")));
  expect(outcomes.filter((outcome) => outcome === "reported")).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === "repeated")).toHaveLength(19);
  expect(await database.db.$count(jobReports)).toBe(1);
  expect(await readItems()).toEqual([{ reason: "reported", harm: 1, closedAt: null }]);
});

test("a listing whose pay is held keeps that reason in the queue", async () => {
  const { slug } = await post({ pay: placeholderPay });
  await report(slug, "a", { kind: "wrong-pay" });
  expect(await readItems()).toEqual([{ reason: "held", harm: 1, closedAt: null }]);
});

test.each<JobState>(["draft", "pending", "paused", "filled", "expired", "removed"])(
  "a listing that is %s is not reported",
  async (state) => {
    const { slug } = await post({ state });
    expect(await report(slug, "a")).toBe("not-open");
    expect(await report("no-such-job", "a")).toBe("not-open");
    expect(await database.db.$count(jobReports)).toBe(0);
  },
);

test("only those who lately said that it is gone count, each once", async () => {
  const { id, slug } = await post();
  await report(slug, "a");
  await report(slug, "a", { kind: "broken-link" });
  await report(slug, "b", { kind: "broken-link" });
  await report(slug, "c", { now: daysAgo(8) });
  for (const kind of jobReportKinds.slice(2)) await report(slug, `other ${kind}`, { kind });
  expect(await countGoneReports(database.db, { jobId: id, now })).toBe(2);
});

test.each<[string, JobReportKind[], boolean]>([
  ["only that it is gone", ["gone", "broken-link"], true],
  ["something else as well", ["gone", "scam"], false],
])("closing settles reports; said was %s", async (_, kinds, isSettled) => {
  const { db } = database;
  const { id, slug } = await post();
  for (const kind of kinds) await report(slug, "a", { kind });
  await closeJobs(db, [id], {
    now,
    reason: "its last day is over",
    actorKind: "system",
    closedAt: "now",
  });
  const [item] = await readItems();
  expect(item?.closedAt !== null).toBe(isSettled);
  const gone = await db.select().from(jobReports).where(eq(jobReports.kind, "gone"));
  expect(gone).toMatchObject([{ handledAt: now, reporterKey: null }]);
});

test("after a month nothing tells the reporters apart any more", async () => {
  const { db } = database;
  const { slug } = await post();
  await report(slug, "a", { now: daysAgo(31) });
  await report(slug, "b", { now: daysAgo(29) });
  expect(await forgetReporters(db, now)).toBe(1);
  expect(await forgetReporters(db, now)).toBe(0);
  const keys = await db.select({ key: jobReports.reporterKey }).from(jobReports);
  expect(keys.map(({ key }) => key).sort()).toEqual(["b", null]);
});
