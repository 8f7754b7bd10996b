import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { reportJob } from "@/db/job-reports/report-job";
import { jobs } from "@/db/schema/jobs";
import { moderationItems } from "@/db/schema/moderation-items";
import { roles } from "@/db/schema/roles";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import type { DraftPayRange } from "@/domain/job/job-draft";
import { roles as taxonomy } from "@/domain/role/taxonomy";
import { exampleDraft, placeholderPay } from "./example-draft";
import { saveJob } from "./save-job";

let database: TestDatabase;
const now = new Date("2026-08-01T00:00:00Z");
const decided = new Date("2026-08-02T00:00:00Z");
const pay = { text: null, min: 150_000, max: 190_000, currency: "USD", period: "year" } as const;
const first: DraftPayRange = { ...pay, label: "Zone A" };
const second: DraftPayRange = { ...pay, label: "Zone B", min: 130_000, max: 170_000 };
const held: DraftPayRange = { ...placeholderPay, label: "Zone C" };
const alsoHeld: DraftPayRange = { ...pay, label: "Zone D", currency: null };

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db
    .insert(roles)
    .values(taxonomy.map(({ slug, name, family }, code) => ({ slug, name, family, code })));
});
beforeEach(() => database.db.delete(jobs));
afterAll(() => database.drop());

const save = (payRanges: DraftPayRange[], title = "Senior Data Engineer") => {
  const { label: _, ...main } = payRanges[0] ?? first;
  return saveJob(database.db, exampleDraft({ pay: main, payRanges, title }), {
    now,
    reason: "test",
  });
};
const items = async () => {
  const rows = await database.db.select().from(moderationItems).orderBy(moderationItems.id);
  return rows.map(({ reason, closedAt, verdictId }) =>
    [reason, closedAt ? "closed" : "open", verdictId === null ? "" : "judged"].join(" ").trim(),
  );
};
const decide = () => database.db.update(moderationItems).set({ closedAt: decided });

test("a held further range waits for a person like held pay, and no longer once it is gone", async () => {
  await save([first, second]);
  expect(await items()).toEqual([]);
  await save([first, second, held]);
  expect(await items()).toEqual(["held-range open"]);
  await save([first, second, held], "Another title");
  expect(await items()).toEqual(["held-range open"]);
  await save([first, second]);
  expect(await items()).toEqual(["held-range closed"]);
});

test("what a person has decided is not asked again, unless another range is held", async () => {
  await save([first, held]);
  await decide();
  await save([first, held, second], "Another title");
  expect(await items()).toEqual(["held-range closed"]);
  await save([first, alsoHeld, held]);
  expect(await items()).toEqual(["held-range closed", "held-range open"]);
});

test("the listing's own pay comes first, and its ranges stay when that is settled", async () => {
  await save([held, alsoHeld]);
  expect(await items()).toEqual(["held open judged"]);
  await save([first, alsoHeld]);
  expect(await items()).toEqual(["held-range open"]);
  await save([held, alsoHeld]);
  expect(await items()).toEqual(["held open judged"]);
  await save([first, second]);
  expect(await items()).toEqual(["held closed judged"]);
});

test("a report outlives the pay that was held beside it", async () => {
  const { slug } = await save([first, held]);
  const report = { slug, kind: "scam", note: "", reporterKey: "a", now } as const;
  await reportJob(database.db, report);
  expect(await items()).toEqual(["held-range open"]);
  await save([first, second]);
  expect(await items()).toEqual(["reported open"]);
  await save([first, second, held]);
  expect(await items()).toEqual(["held-range open"]);
});
