import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { verifyAudit } from "@/db/audit/verify-audit";
import { auditEntries } from "@/db/schema/audit-entries";
import { jobReports } from "@/db/schema/job-reports";
import { jobSearch } from "@/db/schema/job-search";
import { jobVersions } from "@/db/schema/job-versions";
import { jobs } from "@/db/schema/jobs";
import { roles } from "@/db/schema/roles";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import type { JobState } from "@/domain/job/terms";
import { roles as taxonomy } from "@/domain/role/taxonomy";
import { closeJobs } from "./close-jobs";
import { exampleDraft, placeholderPay } from "./example-draft";
import { listJobVersions } from "./list-job-versions";
import { relistJob } from "./relist-job";
import { saveJob } from "./save-job";

let database: TestDatabase;
const opened = new Date("2026-06-01T00:00:00Z");
const closed = new Date("2026-07-01T00:00:00Z");
const now = new Date("2026-08-01T00:00:00Z");

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db
    .insert(roles)
    .values(taxonomy.map(({ slug, name, family }, code) => ({ slug, name, family, code })));
});
beforeEach(() => database.db.delete(jobs));
afterAll(() => database.drop());

const findRow = async (id: number) => {
  const [row] = await database.db.select().from(jobs).where(eq(jobs.id, id));
  return row;
};

async function saveClosed(changes: Parameters<typeof exampleDraft>[0] = {}) {
  const { db } = database;
  const saved = await saveJob(db, exampleDraft({ publishedAt: opened, ...changes }), {
    now: opened,
    reason: "posted",
  });
  await closeJobs(db, [saved.id], {
    now: closed,
    reason: "gone from the feed",
    actorKind: "import",
    closedAt: "now",
  });
  return saved;
}

test("a closed listing is published again as a new version, dated anew", async () => {
  const { db } = database;
  const { id, slug } = await saveClosed();
  await db.insert(jobReports).values({ jobId: id, kind: "gone" });
  const outcome = await relistJob(db, { job: { slug }, now, actorKind: "operator" });
  const validThrough = new Date("2026-09-30T00:00:00Z");
  expect(outcome).toEqual({ kind: "relisted", id, slug, source: "test", validThrough });
  expect(await findRow(id)).toMatchObject({
    state: "published",
    publishedAt: now,
    validThrough,
    closedAt: null,
    version: 3,
    payState: "shown",
    slug,
  });
  expect(await db.$count(jobSearch, eq(jobSearch.jobId, id))).toBe(1);
  expect((await listJobVersions(db, id)).map(({ state }) => state)).toEqual([
    "published",
    "expired",
    "published",
  ]);
  expect(await db.select({ handledAt: jobReports.handledAt }).from(jobReports)).toEqual([
    { handledAt: now },
  ]);
  const audit = await db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.subjectId, String(id)));
  expect(audit.at(-1)).toMatchObject({
    actorKind: "operator",
    details: { reason: "listed again", state: "published" },
  });
  expect(await verifyAudit(db)).toMatchObject({ intact: true });
});

test("held pay is held as before, and a last day may be named", async () => {
  const { id, slug } = await saveClosed({ pay: placeholderPay });
  const validThrough = new Date("2026-08-20T00:00:00Z");
  expect(await relistJob(database.db, { job: { id }, now, validThrough })).toMatchObject({
    slug,
    validThrough,
  });
  expect(await findRow(id)).toMatchObject({ payState: "held", shownPayMinHundredths: null });
});

test.each<JobState>(["draft", "pending", "published", "paused", "removed"])(
  "a listing that is %s is not listed again",
  async (state) => {
    const { db } = database;
    const { id, slug } = await saveJob(db, exampleDraft({ state }), {
      now: opened,
      reason: "test",
    });
    expect(await relistJob(db, { job: { id }, now })).toEqual({ kind: "wrong-state", slug, state });
    expect(await findRow(id)).toMatchObject({ state, version: 1 });
  },
);

test("what is wrong is said: the address, the day, a record that is not whole", async () => {
  const { db } = database;
  const job = { slug: "no-such-job" };
  expect(await relistJob(db, { job, now })).toEqual({ kind: "unknown" });
  for (const day of ["2026-08-01", "2027-08-02", "no day"]) {
    const validThrough = new Date(day);
    expect(await relistJob(db, { job, now, validThrough })).toEqual({ kind: "wrong-day" });
  }
  const { id, slug } = await saveClosed();
  await db.update(jobVersions).set({ snapshot: { title: "Only a title" } });
  expect(await relistJob(db, { job: { id }, now })).toEqual({ kind: "incomplete", slug });
});

test("two at the same time list it once", async () => {
  const { id } = await saveClosed();
  const outcomes = await Promise.all(
    [1, 2].map(() => relistJob(database.db, { job: { id }, now })),
  );
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["relisted", "wrong-state"]);
  expect(await findRow(id)).toMatchObject({ version: 3 });
});
