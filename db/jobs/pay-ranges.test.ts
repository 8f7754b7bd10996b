import { afterAll, beforeAll, expect, test } from "vitest";
import { jobPayRanges } from "@/db/schema/job-pay-ranges";
import { roles } from "@/db/schema/roles";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import type { DraftPayRange, JobDraft } from "@/domain/job/job-draft";
import { roles as taxonomy } from "@/domain/role/taxonomy";
import { exampleDraft, placeholderPay } from "./example-draft";
import { findJob } from "./find-job";
import { listFeedDetails } from "./list-feed-details";
import { listPayRanges } from "./list-pay-ranges";
import { saveJob } from "./save-job";

let database: TestDatabase;
const now = new Date("2026-08-01T00:00:00Z");
const context = { now, reason: "test" };

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db
    .insert(roles)
    .values(taxonomy.map(({ slug, name, family }, code) => ({ slug, name, family, code })));
});
afterAll(() => database.drop());

const range = (changes: Partial<DraftPayRange>): DraftPayRange => ({
  label: "",
  text: null,
  min: 150_000,
  max: 190_000,
  currency: "USD",
  period: "year",
  ...changes,
});
const first = range({ label: "Zone A" });
const zoneB = range({ label: "Zone B", min: 130_000.5, max: 170_000 });

function draftWith(sourceJobId: string, ...further: DraftPayRange[]): JobDraft {
  const { label: _label, ...pay } = first;
  const draft = exampleDraft({ sourceJobId, pay });
  return further.length > 0 ? { ...draft, payRanges: [first, ...further] } : draft;
}

test("further ranges are kept in their order, and shown with their labels", async () => {
  const { db } = database;
  const { id } = await saveJob(db, draftWith("zones", zoneB), context);
  expect(await listPayRanges(db, id)).toEqual({
    firstLabel: "Zone A",
    shown: [
      { label: "Zone B", pay: { min: 130_000.5, max: 170_000, currency: "USD", period: "year" } },
    ],
    heldCount: 0,
  });
});

test("each range is judged, and of one that is held nothing is given away", async () => {
  const { db } = database;
  const held = [
    range({ ...placeholderPay, label: "Zone C" }),
    range({ label: "Zone D", currency: null }),
    range({ label: "Zone E", period: null, text: "USD 6000 - 8000, bi-week-salary" }),
  ];
  const description = "<p>Zone C: USD 1111111K. Zone A: from 150,000.</p>";
  const draft = { ...draftWith("held", zoneB, ...held), description };
  const { id, slug, payState } = await saveJob(db, draft, context);
  expect(payState).toBe("shown");
  const ranges = await listPayRanges(db, id);
  expect(ranges).toMatchObject({ shown: [{ label: "Zone B" }], heldCount: 3 });
  const job = await findJob(db, { slug, now });
  const feed = (await listFeedDetails(db, [id])).get(id);
  expect(JSON.stringify([ranges, job, feed])).not.toMatch(/1111111|1\.111|111_?111/);
  expect(job?.descriptionHtml).toBe(feed?.descriptionHtml);
});

test("what a later save no longer posts is gone; the same save again changes nothing", async () => {
  const { db } = database;
  const { id } = await saveJob(db, draftWith("edited", zoneB, { ...zoneB, label: "C" }), context);
  expect(
    (await saveJob(db, draftWith("edited", zoneB, { ...zoneB, label: "C" }), context)).outcome,
  ).toBe("unchanged");
  await saveJob(db, draftWith("edited", zoneB), context);
  expect((await listPayRanges(db, id)).shown.map(({ label }) => label)).toEqual(["Zone B"]);
  await saveJob(db, draftWith("edited"), context);
  expect(await listPayRanges(db, id)).toEqual({ firstLabel: "", shown: [], heldCount: 0 });
  expect((await db.select().from(jobPayRanges)).some(({ jobId }) => jobId === id)).toBe(false);
});
