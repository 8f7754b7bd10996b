import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleDraft, placeholderPay } from "@/db/jobs/example-draft";
import { saveJobs } from "@/db/jobs/save-jobs";
import { roles } from "@/db/schema/roles";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import type { JobDraft } from "@/domain/job/job-draft";
import { roles as taxonomy } from "@/domain/role/taxonomy";
import { findCompanyPays } from "./find-company-pays";

let database: TestDatabase;
const now = new Date("2026-08-01T00:00:00Z");

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db
    .insert(roles)
    .values(taxonomy.map(({ slug, name, family }, code) => ({ slug, name, family, code })));
  // The market: 24 ranges of 12 employers, from 100,000 to 146,000 at their low ends.
  await save(
    Array.from({ length: 24 }, (_, at) => job(`market-${at}`, `employer-${at % 12}`, 100 + 2 * at)),
  );
});
afterAll(() => database.drop());

let count = 0;
function job(
  sourceJobId: string,
  company: string,
  thousands: number,
  changes: Partial<JobDraft> = {},
): JobDraft {
  const min = thousands * 1000;
  return exampleDraft({
    sourceJobId,
    company: { slug: company, name: company, website: null, about: null },
    pay: { text: null, min, max: min * 1.2, currency: "USD", period: "year" },
    ...changes,
  });
}
const save = (drafts: JobDraft[]) =>
  saveJobs(database.db, drafts, { now, reason: `test ${count++}` });

test("a company with five ranges stands where its middle one stands", async () => {
  await save([101, 111, 121, 131, 141].map((pay) => job(`five-${pay}`, "five", pay)));
  const pay = (await findCompanyPays(database.db)).get("five");
  expect(pay).toMatchObject({
    ranges: 5,
    roles: ["data-engineer"],
    standing: { shown: true, n: 5, thin: true },
  });
  if (!pay?.standing.shown) throw new Error("It is shown.");
  // 29 ranges, of which 14 lie below 121,000 and one is it; a sketch knows it within half a percent.
  expect(pay.standing.median).toBeGreaterThan(46);
  expect(pay.standing.median).toBeLessThan(54);
  expect(await findCompanyPays(database.db, { companySlug: "five" })).toEqual(
    new Map([["five", pay]]),
  );
});

test("held, open-ended, closed and part-time pay and equal copies do not count", async () => {
  const open = { text: null, min: 120_000, max: null, currency: "USD", period: "year" } as const;
  await save([
    job("a", "four", 104),
    job("b", "four", 114),
    job("c", "four", 124),
    job("d", "four", 134),
    job("copy", "four", 134),
    job("held", "four", 0, { pay: placeholderPay }),
    job("open", "four", 0, { pay: open }),
    job("part", "four", 128, { employmentTypes: ["part-time"] }),
    job("closed", "four", 130, { state: "filled", closedAt: now }),
    job("no role", "four", 132, { role: null }),
  ]);
  const pays = await findCompanyPays(database.db);
  expect(pays.get("four")).toMatchObject({ ranges: 4, standing: { shown: false, n: 0 } });
  expect(JSON.stringify([...pays])).not.toMatch(/1111/);
});

test("ranges without a market of twenty are counted and not compared", async () => {
  const elsewhere = {
    placesText: "Oslo",
    places: [{ country: "NO", region: null, city: "Oslo", text: "Oslo" }],
  };
  await save([90, 95, 100, 105, 110].map((pay) => job(`no-${pay}`, "north", pay, elsewhere)));
  const pays = await findCompanyPays(database.db, { companySlug: "north" });
  expect(pays.get("north")).toMatchObject({ ranges: 5, standing: { shown: false, n: 0 } });
  expect((await findCompanyPays(database.db, { companySlug: "no-such" })).size).toBe(0);
});
