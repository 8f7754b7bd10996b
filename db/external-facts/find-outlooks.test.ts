import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedOutlook } from "@/db/fixtures/seed-outlook";
import { externalFacts } from "@/db/schema/external-facts";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { findOutlooks } from "./find-outlooks";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await seedOutlook(database.db);
});
afterAll(() => database.drop());

const growth = {
  subject: "soc:15-2051",
  subjectName: "Data scientists and analysts",
  measure: "growth-percent",
  word: null,
  source: "A later release",
  sourceUrl: null,
  licence: "Public domain",
};

describe("findOutlooks", () => {
  test("gives the figures of each code with vintage and source, in their order", async () => {
    const outlook = (await findOutlooks(database.db, ["15-1221"])).get("15-1221");
    expect(outlook?.occupation).toBe("Computer and information research scientists");
    expect(outlook?.figures.map(({ measure, vintage }) => [measure, vintage])).toEqual([
      ["growth-percent", "2024-34"],
      ["employment-base", "2024-34"],
      ["employment-projected", "2024-34"],
      ["openings-per-year", "2024-34"],
      ["median-usd", "2024-05"],
      ["entry-education", "2024-34"],
    ]);
    expect(outlook?.figures[0]?.value).toBe(19.7);
    expect(outlook?.sources.map(({ licence }) => licence)).toEqual(["Public domain"]);
  });

  test("a code of which nothing is known has no answer", async () => {
    const outlooks = await findOutlooks(database.db, ["17-2199", "15-2051"]);
    expect([...outlooks.keys()]).toEqual(["15-2051"]);
    expect(await findOutlooks(database.db, [])).toEqual(new Map());
  });

  test("a newer vintage replaces the older, an older one does not", async () => {
    await database.db.insert(externalFacts).values([
      { ...growth, value: 1.5, vintage: "2021-31" },
      { ...growth, value: 40, vintage: "2026-36" },
    ]);
    const outlook = (await findOutlooks(database.db, ["15-2051"])).get("15-2051");
    expect(outlook?.figures[0]).toEqual({
      measure: "growth-percent",
      value: 40,
      word: null,
      vintage: "2026-36",
    });
    expect(outlook?.figures[1]?.vintage).toBe("2024-34");
    expect(outlook?.sources.map(({ name }) => name)).toContain("A later release");
    expect(outlook?.occupation).toBe("Data scientists and analysts");
  });
});
