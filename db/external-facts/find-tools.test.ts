import { afterAll, beforeAll, expect, test } from "vitest";
import { seedTools } from "@/db/fixtures/seed-tools";
import { externalFacts } from "@/db/schema/external-facts";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { findTools, toolMeasure } from "./find-tools";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await seedTools(database.db);
  await seedTools(database.db);
});
afterAll(() => database.drop());

test("the tools of an occupation, each once, with code, vintage, source and licence", async () => {
  const found = await findTools(database.db, ["15-2051", "15-2051", "99-9999"]);
  expect([...found.keys()]).toEqual(["15-2051"]);
  const list = found.get("15-2051");
  expect(list).toMatchObject({ soc: "15-2051", occupation: "Data Scientists", vintage: "2025-06" });
  expect(list?.source).toMatchObject({ licence: "CC BY 4.0" });
  expect(list?.source.name).toContain("USDOL/ETA");
  expect(list?.tools).toContain("Python");
  expect(new Set(list?.tools).size).toBe(list?.tools.length);
});

test("a newer vintage replaces the older one whole", async () => {
  await database.db.insert(externalFacts).values({
    subject: "soc:15-2051",
    subjectName: "Data scientists",
    measure: toolMeasure,
    word: "Something new",
    vintage: "2026-06",
    source: "A later copy",
    licence: "CC BY 4.0",
  });
  const found = await findTools(database.db, ["15-2051"]);
  expect(found.get("15-2051")).toMatchObject({ vintage: "2026-06", tools: ["Something new"] });
});

test("nothing is asked for no occupation", async () => {
  expect(await findTools(database.db, [])).toEqual(new Map());
});
