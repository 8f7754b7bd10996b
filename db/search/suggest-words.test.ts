import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleDraft } from "@/db/jobs/example-draft";
import { saveJobs } from "@/db/jobs/save-jobs";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import type { JobDraft } from "@/domain/job/job-draft";
import { searchHref } from "@/domain/search/search-href";
import { foldPendingRows } from "./fold-pending-rows";
import { readSearchParams } from "./read-search-params";
import { suggestWords } from "./suggest-words";

let database: TestDatabase;
const now = new Date("2026-08-01T00:00:00Z");

beforeAll(async () => {
  database = await createTestDatabase();
  await post(
    ...titles(30, "Senior Machine Learning Engineer"),
    ...titles(30, "Data Scientist, Natural Language Processing"),
    ...titles(3, "Kubernetes Platform Engineer", { description: "<p>Responsibilities</p>" }),
    ...titles(25, "Python Developer", { description: "<p>Generous benefits</p>" }),
    ...titles(1, "Null Object Tester", { description: "<p>A langauge of your own</p>" }),
    ...titles(1, "Analyst", {
      company: { slug: "enginear", name: "Enginear", website: null, about: null },
    }),
  );
  await foldPendingRows(database.db);
});
afterAll(() => database.drop());

let posted = 0;
function titles(count: number, title: string, changes: Partial<JobDraft> = {}): JobDraft[] {
  return Array.from({ length: count }, () => {
    posted += 1;
    return exampleDraft({ title, role: null, skills: [], ...changes, sourceJobId: String(posted) });
  });
}

function post(...drafts: JobDraft[]) {
  return saveJobs(database.db, drafts, { now, reason: "test" });
}

async function read(q: string, more: Record<string, string> = {}) {
  const { criteria, offeredText } = await readSearchParams(database.db, { q, ...more });
  return { corrected: criteria.text.correctedText, offered: offeredText };
}

describe("a search for words that no listing has", () => {
  test.each([
    ["machin lerning", "machine learning"],
    ["sceintest", "scientist"],
    ["pyhton develper", "python developer"],
    ["machinelearning", "machine learning"],
    ["kubernets", "kubernetes"],
    ["natural langauge procesing", null],
    ["natural language procesing", "natural language processing"],
    ["py thon", "python"],
    ["xylophone", null],
    ['"machin lerning"', null],
    // Both words exist, but never together.
    ["pyton kubernets", null],
  ])("%s → %s", async (typed, corrected) => {
    expect(await read(typed)).toEqual({ corrected, offered: null });
  });

  test("is not corrected when it is exact, and its address says so", async () => {
    const { criteria } = await readSearchParams(database.db, { q: "pyton", exact: "1" });
    expect(criteria.text).toMatchObject({ exact: true, correctedText: null });
    expect(searchHref(criteria)).toBe("/jobs?q=pyton&exact=1");
  });

  test("keeps what was typed in its address", async () => {
    const { criteria } = await readSearchParams(database.db, { q: "pyton", level: "senior" });
    expect(searchHref(criteria)).toBe("/jobs?q=pyton&level=senior");
  });
});

describe("a search for words that a listing has", () => {
  test.each([
    ["benefits", "a word of descriptions"],
    ["null", "a word that databases read as nothing"],
    ["enginear", "the name of an employer"],
    ["engineer -pyton", "a frequent word beside one left out"],
  ])("%s, %s, stays", async (typed) => {
    expect(await read(typed)).toEqual({ corrected: null, offered: null });
  });

  test("a listing posted a moment ago counts before the dictionary knows it", async () => {
    expect(await read("pythn")).toMatchObject({ corrected: "python" });
    await post(...titles(1, "Pythn Wrangler"));
    expect(await read("pythn")).toEqual({ corrected: null, offered: null });
  });
});

test("the facts of words are what the listings say", async () => {
  const words = suggestWords(database.db);
  const facts = await words.describe(["engineer", "benefit", "langauge", "enginear", "nobody"]);
  expect(Object.fromEntries(facts)).toEqual({
    engineer: { jobs: 33, isCompanyName: false },
    benefit: { jobs: 21, isCompanyName: false },
    langauge: { jobs: 1, isCompanyName: false },
    enginear: { jobs: 1, isCompanyName: true },
    nobody: { jobs: 0, isCompanyName: false },
  });
  expect(Object.fromEntries(await words.count(["python", "nobody"]))).toEqual({ python: 25 });
  const alike = await words.findAlike(["lerning", "sceintest", "xylophone"]);
  expect(alike.get("lerning")).toContainEqual({ word: "learning", jobs: 30 });
  // Alike enough only under a lower threshold than usual.
  expect(alike.get("sceintest")).toContainEqual({ word: "scientist", jobs: 30 });
  expect(alike.get("xylophone")).toBeUndefined();
});
