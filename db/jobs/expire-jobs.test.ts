import { eq } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { REVALIDATE_CHANNEL } from "@/db/notify-changed";
import { auditEntries } from "@/db/schema/audit-entries";
import { jobSearch } from "@/db/schema/job-search";
import { jobs } from "@/db/schema/jobs";
import { roles } from "@/db/schema/roles";
import { salaryObservations } from "@/db/schema/salary-observations";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { roles as taxonomy } from "@/domain/role/taxonomy";
import { exampleDraft } from "./example-draft";
import { expireJobs } from "./expire-jobs";
import { saveJobs } from "./save-jobs";

let database: TestDatabase;
const opened = new Date("2026-08-01T00:00:00Z");
const now = new Date("2026-08-09T00:00:00Z");

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db
    .insert(roles)
    .values(taxonomy.map(({ slug, name, family }, code) => ({ slug, name, family, code })));
});
afterAll(() => database.drop());

test("listings past their last day close, once; the others and the statistics stay", async () => {
  const { db, url } = database;
  const draft = (sourceJobId: string, validThrough: Date | null) =>
    exampleDraft({ sourceJobId, validThrough });
  const over = new Date("2026-08-08T23:59:59Z");
  const saved = await saveJobs(
    db,
    [
      draft("over", over),
      draft("today", now),
      draft("later", new Date("2026-08-10T00:00:00Z")),
      draft("open-ended", null),
      { ...draft("paused", over), state: "paused" },
    ],
    { now: opened, reason: "posted" },
  );
  const counted = await db.$count(salaryObservations, eq(salaryObservations.state, "admitted"));

  const tags = new Set<string>();
  const listener = postgres(url, { max: 1, onnotice: () => {} });
  await listener.listen(REVALIDATE_CHANNEL, (tag) => tags.add(tag));
  const runs = await Promise.all([expireJobs(db, now), expireJobs(db, now)]);
  expect(runs[0] + runs[1]).toBe(2);
  expect(await expireJobs(db, now)).toBe(0);

  const states = Object.fromEntries(
    (await db.select().from(jobs)).map(({ sourceJobId, state, closedAt }) => [
      sourceJobId,
      [state, closedAt],
    ]),
  );
  expect(states).toEqual({
    over: ["expired", over],
    today: ["expired", now],
    later: ["published", null],
    "open-ended": ["published", null],
    paused: ["paused", null],
  });
  expect(await db.$count(jobSearch)).toBe(2);
  expect(await db.$count(auditEntries, eq(auditEntries.action, "job.closed"))).toBe(2);
  expect(await db.$count(salaryObservations, eq(salaryObservations.state, "admitted"))).toBe(
    counted,
  );
  await expect
    .poll(() => [...tags])
    .toEqual(expect.arrayContaining(["jobs", `job:${saved[0]?.id}`, "company:acme"]));
  await listener.end();
});

test("more than one transaction's worth closes as well", async () => {
  const { db } = database;
  const drafts = Array.from({ length: 1100 }, (_, index) =>
    exampleDraft({ sourceJobId: `many-${index}`, role: null, pay: null, validThrough: now }),
  );
  await saveJobs(db, drafts, { now: opened, reason: "posted" });
  expect(await expireJobs(db, now)).toBe(1100);
});
