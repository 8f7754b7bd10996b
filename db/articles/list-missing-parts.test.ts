import { afterAll, beforeAll, expect, test } from "vitest";
import { seedDatabase } from "@/db/fixtures/seed-database";
import { findRolePage } from "@/db/roles/find-role-page";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { splitComparisonSlug } from "@/domain/article/comparison-slug";
import { findComparison } from "./find-comparison";
import { type IncompletePage, listMissingParts } from "./list-missing-parts";

const now = new Date("2026-11-01T00:00:00Z");
let database: TestDatabase;
const listed: IncompletePage[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  await seedDatabase(database.db, now);
  for await (const page of listMissingParts(database.db, { now })) listed.push(page);
}, 120_000);
afterAll(() => database.drop());

test("each page is listed once, roles first", () => {
  const keys = listed.map(({ kind, slug }) => `${kind} ${slug}`);
  expect(new Set(keys).size).toBe(keys.length);
  const firstComparison = listed.findIndex(({ kind }) => kind === "comparison");
  expect(listed.slice(firstComparison).every(({ kind }) => kind === "comparison")).toBe(true);
  expect(listed.every(({ missing }) => missing.length > 0)).toBe(true);
});

test.each([
  "machine-learning-research-engineer-vs-computer-vision-engineer",
  "data-engineer-vs-data-scientist",
  "nlp-engineer-vs-statistician",
  "analyst-vs-data-modeler",
  "frontend-engineer-vs-head-of-ai",
])("%s lacks what its page leaves out", async (slug) => {
  const pair = splitComparisonSlug(slug);
  const found = pair && (await findComparison(database.db, { pair, now }));
  const page = listed.find((one) => one.kind === "comparison" && one.slug === slug);
  expect(page?.missing ?? []).toEqual(found?.arranged.missing);
});

test("a role lacks what its page leaves out", async () => {
  const slug = "statistical-programmer";
  const found = await findRolePage(database.db, { slug, now });
  expect(listed).toContainEqual({ kind: "role", slug, missing: found?.arranged.missing });
});
