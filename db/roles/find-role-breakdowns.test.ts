import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedDatabase } from "@/db/fixtures/seed-database";
import { findCells } from "@/db/salaries/find-cell";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { sketchSize } from "@/domain/statistics/quantile-sketch";
import { findRoleBreakdowns } from "./find-role-breakdowns";
import { findRolePay } from "./find-role-pays";
import { listHiringCompanies } from "./list-hiring-companies";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await seedDatabase(database.db, new Date("2026-11-01T00:00:00Z"));
});
afterAll(() => database.drop());

describe("findRoleBreakdowns", () => {
  test.each(["level", "country"] as const)(
    "by %s it says what the salary pages say",
    async (dimension) => {
      const breakdowns = await findRoleBreakdowns(database.db, ["data-engineer", "nlp-engineer"]);
      for (const [role, breakdown] of breakdowns) {
        const cells = await findCells(database.db, { role }, dimension);
        const parts = dimension === "level" ? breakdown.levels : breakdown.countries;
        expect([...parts.keys()].sort()).toEqual([...cells.keys()].sort());
        for (const [key, part] of parts) expect(cells.get(key)).toMatchObject(part);
      }
    },
  );

  test("the sketch holds every range of the role", async () => {
    const breakdowns = await findRoleBreakdowns(database.db, ["data-engineer"]);
    const { own } = await findRolePay(database.db, "data-engineer");
    const sketch = breakdowns.get("data-engineer")?.sketch ?? new Map();
    expect(sketchSize(sketch)).toBe(own.cell.n);
  });

  test("a role of which nothing is known has an empty answer", async () => {
    const breakdowns = await findRoleBreakdowns(database.db, ["nobody"]);
    expect(breakdowns.get("nobody")).toEqual({
      levels: new Map(),
      countries: new Map(),
      sketch: new Map(),
    });
  });
});

test("who hires for roles, those with most open listings first", async () => {
  const hiring = await listHiringCompanies(database.db, ["data-engineer", "research-engineer"]);
  for (const companies of hiring.values()) {
    const counts = companies.map(({ openJobs }) => openJobs);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(new Set(companies.map(({ slug }) => slug)).size).toBe(companies.length);
  }
  expect(hiring.get("research-engineer")?.map(({ slug }) => slug)).toContain("allora-labs");
  expect(await listHiringCompanies(database.db, ["nobody"])).toEqual(new Map());
});
