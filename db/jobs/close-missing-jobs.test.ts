import { asc, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { verifyAudit } from "@/db/audit/verify-audit";
import { auditEntries } from "@/db/schema/audit-entries";
import { jobSearch } from "@/db/schema/job-search";
import { jobs } from "@/db/schema/jobs";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { describeHistory } from "@/domain/job/describe-history";
import { closeMissingJobs } from "./close-missing-jobs";
import { exampleDraft } from "./example-draft";
import { listJobVersions } from "./list-job-versions";
import { saveJob } from "./save-job";

let database: TestDatabase;
const opened = new Date("2026-08-01T00:00:00Z");
const now = new Date("2026-08-09T00:00:00Z");
const context = { now: opened, reason: "imported from feed.json" };

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  await database.db.execute(sql`truncate jobs, companies cascade`);
});
afterAll(() => database.drop());

const draft = (sourceJobId: string, source = "lever:acme") =>
  exampleDraft({ source, sourceJobId, role: null, pay: null });
const save = async (...ids: string[]) => {
  for (const id of ids) await saveJob(database.db, draft(id), context);
};
const close = (seen: string[], allowShrink = false) =>
  closeMissingJobs(database.db, { source: "lever:acme", seen: new Set(seen), now, allowShrink });
const openIds = async () => {
  const rows = await database.db
    .select({ id: jobs.sourceJobId })
    .from(jobs)
    .where(eq(jobs.state, "published"))
    .orderBy(asc(jobs.id));
  return rows.map(({ id }) => id);
};

describe("listings that a feed no longer has", () => {
  test("are closed, with version, audit entry and no search row", async () => {
    const { db } = database;
    await save("1", "2", "3");
    await saveJob(db, draft("4", "lever:other"), context);
    expect(await close(["1", "3"])).toEqual({ open: 3, missing: 1, closed: 1 });
    expect(await openIds()).toEqual(["1", "3", "4"]);
    expect(await db.$count(jobSearch)).toBe(3);
    const [gone] = await db.select().from(jobs).where(eq(jobs.sourceJobId, "2"));
    expect(gone).toMatchObject({ state: "expired", closedAt: now, version: 2 });
    const history = describeHistory(await listJobVersions(db, gone?.id ?? 0));
    expect(history[0]).toEqual({ at: now, changes: ["Closed."] });
    const entries = await db
      .select({ details: auditEntries.details, actorKind: auditEntries.actorKind })
      .from(auditEntries)
      .where(eq(auditEntries.action, "job.closed"));
    expect(entries).toMatchObject([
      {
        actorKind: "import",
        details: { reason: "gone from the feed", state: "expired", version: 2 },
      },
    ]);
    expect(await verifyAudit(db)).toMatchObject({ intact: true });
  });

  test("stay closed when nothing more is gone", async () => {
    await save("1", "2", "3");
    await close(["1", "3"]);
    expect(await close(["1", "3"])).toEqual({ open: 2, missing: 0, closed: 0 });
  });

  test("are opened again by the very same record", async () => {
    const { db } = database;
    await save("1", "2", "3");
    await close(["1", "3"]);
    const again = await saveJob(db, draft("2"), { ...context, now });
    expect(again.outcome).toBe("updated");
    expect(await openIds()).toEqual(["1", "2", "3"]);
    expect(await db.$count(jobSearch)).toBe(3);
    const history = describeHistory(await listJobVersions(db, again.id));
    expect(history.map(({ changes }) => changes[0])).toEqual([
      "Opened again.",
      "Closed.",
      "Listed here. No pay shown.",
    ]);
  });

  test("are left open when they are more than half, unless that is allowed", async () => {
    await save("1", "2", "3");
    expect(await close(["1"])).toEqual({ open: 3, missing: 2, closed: 0 });
    expect(await openIds()).toEqual(["1", "2", "3"]);
    expect(await close(["1"], true)).toEqual({ open: 3, missing: 2, closed: 2 });
    expect(await openIds()).toEqual(["1"]);
  });

  test("that an admin removed or an employer filled keep their state", async () => {
    const { db } = database;
    await save("1", "2");
    await saveJob(db, { ...draft("3"), state: "filled", closedAt: opened }, context);
    await db.update(jobs).set({ state: "removed" }).where(eq(jobs.sourceJobId, "2"));
    expect(await close(["1"])).toEqual({ open: 1, missing: 0, closed: 0 });
  });
});
