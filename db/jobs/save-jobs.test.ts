import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { jobSearch } from "@/db/schema/job-search";
import { jobVersions } from "@/db/schema/job-versions";
import { jobs } from "@/db/schema/jobs";
import { moderationItems } from "@/db/schema/moderation-items";
import { roles } from "@/db/schema/roles";
import { salaryObservations } from "@/db/schema/salary-observations";
import { salaryRollups } from "@/db/schema/salary-rollups";
import { verdictFindings } from "@/db/schema/verdict-findings";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { roles as taxonomy } from "@/domain/role/taxonomy";
import { exampleDraft, placeholderPay } from "./example-draft";
import { saveJob } from "./save-job";
import { saveJobs } from "./save-jobs";

let database: TestDatabase;
const context = { now: new Date("2026-08-01T12:00:00Z"), reason: "posted" };

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db
    .insert(roles)
    .values(taxonomy.map(({ slug, name, family }, code) => ({ slug, name, family, code })));
});
beforeEach(async () => {
  await database.db.execute(
    sql`truncate jobs, companies, salary_observations, salary_rollups cascade`,
  );
});
afterAll(() => database.drop());

const readJob = async (id: number) => {
  const [row] = await database.db.select().from(jobs).where(eq(jobs.id, id));
  return row;
};

describe("saving a listing", () => {
  test("keeps pay as posted in hundredths and shows it with its annual dollars", async () => {
    const { db } = database;
    const draft = exampleDraft({
      pay: { text: "£450.50 - £550 a day", min: 450.5, max: 550, currency: "GBP", period: "day" },
      places: [{ country: "GB", region: null, city: "London", text: "London" }],
      employmentTypes: ["contract"],
    });
    const saved = await saveJob(db, draft, context);
    expect(saved).toMatchObject({ outcome: "created", payState: "shown" });
    expect(await readJob(saved.id)).toMatchObject({
      postedPayText: "£450.50 - £550 a day",
      postedPayMinHundredths: 45_050,
      postedPayMaxHundredths: 55_000,
      shownPayMinHundredths: 45_050,
      shownPayMaxHundredths: 55_000,
      shownPayCurrency: "GBP",
      shownPayPeriod: "day",
    });
    expect((await readJob(saved.id))?.shownAnnualUsdMin).toBeGreaterThan(100_000);
  });

  test("twice changes nothing the second time", async () => {
    const { db } = database;
    const first = await saveJob(db, exampleDraft(), context);
    const second = await saveJob(db, structuredClone(exampleDraft()), context);
    expect(second).toEqual({ ...first, outcome: "unchanged" });
    expect(await db.$count(jobs)).toBe(1);
    expect(await db.$count(jobVersions)).toBe(1);
  });

  test("of two saves of one listing at the same time one creates and one finds it", async () => {
    const { db } = database;
    const drafts = Array.from({ length: 4 }, () => saveJob(db, exampleDraft(), context));
    const outcomes = (await Promise.all(drafts)).map(({ outcome }) => outcome).sort();
    expect(outcomes).toEqual(["created", "unchanged", "unchanged", "unchanged"]);
    expect(await db.$count(jobs)).toBe(1);
  });

  test("an edit keeps address and id, adds a version and changes the search row", async () => {
    const { db } = database;
    const first = await saveJob(db, exampleDraft(), context);
    const second = await saveJob(db, exampleDraft({ title: "Lead Data Engineer" }), context);
    expect(second).toMatchObject({ id: first.id, slug: first.slug, outcome: "updated" });
    expect(await db.$count(jobVersions)).toBe(2);
    const [row] = await db.select({ words: jobSearch.titleWords }).from(jobSearch);
    expect(row?.words).toContain("'lead'");
    expect(row?.words).not.toContain("'senior'");
  });

  test("of two drafts of one listing in a batch the later one counts", async () => {
    const drafts = [exampleDraft(), exampleDraft({ title: "Data Engineer II" })];
    const saved = await saveJobs(database.db, drafts, context);
    expect(saved.map(({ outcome }) => outcome)).toEqual(["created", "created"]);
    expect((await readJob(saved[0]?.id ?? 0))?.title).toBe("Data Engineer II");
  });

  test("nothing remains of a batch with a draft that the database refuses", async () => {
    const drafts = [exampleDraft(), exampleDraft({ sourceJobId: "2", role: "no-such-role" })];
    await expect(saveJobs(database.db, drafts, context)).rejects.toThrow();
    expect(await database.db.$count(jobs)).toBe(0);
  });

  test("a listing that is not published is in no search", async () => {
    const { db } = database;
    await saveJob(db, exampleDraft(), context);
    expect(await db.$count(jobSearch)).toBe(1);
    await saveJob(db, exampleDraft({ state: "expired", closedAt: context.now }), context);
    expect(await db.$count(jobSearch)).toBe(0);
  });

  test("what an admin removed is not brought back by a feed", async () => {
    const { db } = database;
    const { id } = await saveJob(db, exampleDraft(), context);
    await db.update(jobs).set({ state: "removed" }).where(eq(jobs.id, id));
    await saveJob(db, exampleDraft({ title: "Senior Data Engineer (m/f/d)" }), context);
    expect(await readJob(id)).toMatchObject({ state: "removed" });
    expect(await db.$count(jobSearch)).toBe(0);
  });

  test("markup of the source is harmless", async () => {
    const description = `<h1>Role</h1><p onclick="x()">Hi<script>alert(1)</script></p><a href="javascript:x()">a</a>`;
    const { id } = await saveJob(database.db, exampleDraft({ description }), context);
    expect((await readJob(id))?.descriptionHtml).toBe(
      `<h3>Role</h3><p>Hi</p><a rel="nofollow noopener ugc">a</a>`,
    );
  });
});

describe("pay that is held", () => {
  test("is kept as posted, shown nowhere, and waits for a person", async () => {
    const { db } = database;
    const saved = await saveJob(db, exampleDraft({ pay: placeholderPay }), context);
    expect(saved.payState).toBe("held");
    expect(await readJob(saved.id)).toMatchObject({
      postedPayMinHundredths: 111_111_100_000,
      shownPayMinHundredths: null,
      shownPayMaxHundredths: null,
      shownPayCurrency: null,
      shownAnnualUsdMin: null,
    });
    const [search] = await db.select().from(jobSearch);
    expect(JSON.stringify(search)).not.toContain("1111111");
    expect(search).toMatchObject({ annualUsdMin: null, annualUsdMax: null });
    const findings = await db.select({ code: verdictFindings.code }).from(verdictFindings);
    expect(findings.map(({ code }) => code)).toContain("placeholder");
    expect(await db.select().from(moderationItems)).toMatchObject([
      { jobId: saved.id, reason: "held", closedAt: null },
    ]);
  });

  test("leaves the queue when the pay is corrected, and enters it when it is spoiled", async () => {
    const { db } = database;
    const { id } = await saveJob(db, exampleDraft({ pay: placeholderPay }), context);
    await saveJob(db, exampleDraft(), context);
    expect(await readJob(id)).toMatchObject({ payState: "shown" });
    expect((await db.select().from(moderationItems))[0]?.closedAt).not.toBeNull();
    await saveJob(db, exampleDraft({ pay: placeholderPay }), context);
    expect(await readJob(id)).toMatchObject({ payState: "held", shownPayMinHundredths: null });
    expect(await db.$count(moderationItems)).toBe(2);
  });

  test("that a person released stays released when only the text changes", async () => {
    const { db } = database;
    const { id } = await saveJob(db, exampleDraft({ pay: placeholderPay }), context);
    const shown = { shownPayMinHundredths: 100, shownPayMaxHundredths: 200 };
    await db
      .update(jobs)
      .set({ ...shown, payState: "shown", shownPayCurrency: "USD", shownPayPeriod: "year" })
      .where(eq(jobs.id, id));
    await saveJob(db, exampleDraft({ pay: placeholderPay, description: "New" }), context);
    expect(await readJob(id)).toMatchObject({ ...shown, payState: "shown" });
  });
});

describe("statistics", () => {
  const states = async () =>
    (await database.db.select({ state: salaryObservations.state }).from(salaryObservations)).map(
      ({ state }) => state,
    );
  const counted = async () =>
    (await database.db.select().from(salaryRollups))
      .filter(({ measure }) => measure === "middle")
      .reduce((sum, { observations }) => sum + observations, 0);

  test("count the shown pay of a real listing with a known role", async () => {
    await saveJob(database.db, exampleDraft(), context);
    expect(await states()).toEqual(["admitted"]);
    expect(await counted()).toBe(1);
  });

  test.each<[string, Partial<Parameters<typeof exampleDraft>[0]>]>([
    ["a sample", { sample: true }],
    ["a listing without a role", { role: null }],
    ["held pay", { pay: placeholderPay }],
    ["no pay", { pay: null }],
    [
      "an open range",
      { pay: { text: null, min: 150_000, max: null, currency: "USD", period: "year" } },
    ],
    ["a draft", { state: "draft" }],
  ])("never count %s", async (_, changes) => {
    await saveJob(database.db, exampleDraft(changes), context);
    expect(await states()).toEqual([]);
    expect(await counted()).toBe(0);
  });

  test("lose the pay that an edit spoils, and keep that of a closed listing", async () => {
    await saveJob(database.db, exampleDraft(), context);
    await saveJob(database.db, exampleDraft({ state: "expired", closedAt: context.now }), context);
    expect(await counted()).toBe(1);
    await saveJob(database.db, exampleDraft({ pay: placeholderPay }), context);
    expect(await states()).toEqual(["withdrawn"]);
    expect(await counted()).toBe(0);
  });
});
