import { sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { roles } from "@/db/schema/roles";
import { recountSearch } from "@/db/search/recount-search";
import { type SearchLimits, searchLimits } from "@/db/search/search-limits";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import type { JobDraft } from "@/domain/job/job-draft";
import { roles as taxonomy } from "@/domain/role/taxonomy";
import { currentExchangeRates } from "@/domain/salary/reference/current-exchange-rates";
import type { JobCount } from "@/domain/search/job-count";
import { everything, facetNames, type SearchCriteria } from "@/domain/search/search-criteria";
import type { SearchCursor } from "@/domain/search/search-cursor";
import { parseTextQuery } from "@/domain/search/text-query";
import { countFacets } from "./count-facets";
import { countWithoutFilters } from "./count-without-filters";
import { exampleDraft } from "./example-draft";
import { corpus, criteria } from "./example-searches";
import { saveJobs } from "./save-jobs";
import { searchJobs } from "./search-jobs";
import { countNaively, findNaively, matchesBut } from "./search-naively";

let database: TestDatabase;
const now = new Date("2026-08-01T00:00:00Z");
const rates = currentExchangeRates;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db
    .insert(roles)
    .values(taxonomy.map(({ slug, name, family }, code) => ({ slug, name, family, code })));
});
afterAll(() => database.drop());

async function readAllPages(
  made: SearchCriteria,
  limit: number,
  limits: SearchLimits = searchLimits,
): Promise<number[]> {
  const ids: number[] = [];
  let after: SearchCursor | null = null;
  do {
    const page = await searchJobs(database.db, {
      criteria: made,
      after,
      limit,
      rates,
      now,
      limits,
    });
    ids.push(...page.jobs.map(({ id }) => id));
    after = page.next;
    expect(page.jobs.length).toBeLessThanOrEqual(limit);
  } while (after !== null);
  return ids;
}

const lowLimits: SearchLimits = {
  countedRows: 0,
  countedBits: 1_000_000,
  sortedRows: 0,
  sampledListings: 1_000_000,
  frequentWordJobs: 1,
  commonWordShare: 0,
};

/** Each road that a search can take, on corpora that are small enough to be counted naively. */
const roads = [
  { road: "row by row, before the first recount", recountAt: null, limits: searchLimits },
  { road: "row by row", recountAt: 1, limits: searchLimits },
  { road: "by bits and ranges", recountAt: 1, limits: lowLimits },
  { road: "by bits, with changes waiting", recountAt: 0.5, limits: lowLimits },
  {
    road: "by a sample",
    recountAt: 1,
    limits: { ...lowLimits, sampledListings: 8, commonWordShare: 2, countedBits: 0 },
  },
];

/** Saves a corpus, counting anew after a part of it; the ids, with pay only where it is shown. */
async function saveCorpus(drafts: JobDraft[], recountAt: number | null, limits: SearchLimits) {
  const { db } = database;
  await db.execute(sql`truncate jobs, companies, skills, salary_rollups cascade`);
  const part = Math.floor(drafts.length * (recountAt ?? 0));
  const before = await saveJobs(db, drafts.slice(0, part), { now, reason: "test" });
  if (recountAt !== null) await recountSearch(db, limits);
  // Some of those that were counted are changed as well.
  const after = recountAt === 0.5 ? drafts.slice(Math.floor(part / 2)) : drafts.slice(part);
  const renewed = after.map((one) => ({ ...one, applyUrl: "https://jobs.example.com/new" }));
  const later = await saveJobs(db, renewed, { now, reason: "test" });
  const saved = new Map([...before, ...later].map((one) => [one.id, one]));
  return [...saved.values()].map(({ id, payState }, index) => {
    const one = drafts[index] ?? exampleDraft({});
    return { id, draft: payState === "shown" ? one : { ...one, pay: null } };
  });
}

function expectCount({ jobs, precision }: JobCount, real: number) {
  if (precision === "exact") expect(jobs).toBe(real);
  else expect(jobs).toBeLessThanOrEqual(real);
}

type SavedJob = { draft: JobDraft; id: number };

async function expectPages(
  jobs: SavedJob[],
  made: SearchCriteria,
  { limit, limits }: { limit: number; limits: SearchLimits },
) {
  const found = await readAllPages(made, limit, limits);
  const expected = findNaively(jobs, made, rates);
  if (made.sort === "relevance") expect(found.toSorted()).toEqual(expected.toSorted());
  else expect(found).toEqual(expected);
}

async function expectCounts(jobs: SavedJob[], made: SearchCriteria, limits: SearchLimits) {
  const counts = await countFacets(database.db, { criteria: made, rates, limits });
  expectCount(counts.total, findNaively(jobs, made, rates).length);
  const all = { ...made, minPay: null };
  const unpaid = jobs.filter(
    ({ draft }) => draft.pay === null && matchesBut(null, draft, all, rates),
  );
  expectCount(counts.unpaid, unpaid.length);
  const areAllCounted = limits === searchLimits;
  if (areAllCounted) expect(counts.total.precision).toBe("exact");
  for (const name of facetNames) {
    const real = countNaively(jobs, made, name, rates);
    for (const one of counts.facets[name]) expectCount(one, real.get(one.value) ?? 0);
    const values = new Set(counts.facets[name].map(({ value }) => value));
    if (areAllCounted) expect(values).toEqual(new Set(real.keys()));
  }
}

test.each(roads)(
  "results, order, counts and facets equal a naive filter: $road",
  {
    timeout: 240_000,
  },
  async ({ recountAt, limits }) => {
    await fc.assert(
      fc.asyncProperty(
        corpus,
        fc.array(criteria, { minLength: 4, maxLength: 8 }),
        fc.integer({ min: 1, max: 7 }),
        async (drafts, searches, limit) => {
          const jobs = await saveCorpus(drafts, recountAt, limits);
          for (const made of searches) {
            await expectPages(jobs, made, { limit, limits });
            await expectCounts(jobs, made, limits);
          }
        },
      ),
      { numRuns: 12, endOnFailure: true },
    );
  },
);

test("an empty result names the filter that costs most", async () => {
  const { db } = database;
  await db.execute(sql`truncate jobs, companies, skills, salary_rollups cascade`);
  const drafts = ["1", "2", "3"].map((sourceJobId) => exampleDraft({ sourceJobId }));
  await saveJobs(db, drafts, { now, reason: "test" });
  const made: SearchCriteria = {
    ...everything,
    chosen: { ...everything.chosen, level: ["entry"], role: ["data-engineer"] },
  };
  expect(await countWithoutFilters(db, { criteria: made, rates })).toEqual([
    { name: "level", jobs: 3, precision: "exact" },
  ]);
  expect(drafts.every((one) => matchesBut("level", one, made, rates))).toBe(true);
});

test("a title that says it is ranked above a description that says it", async () => {
  const { db } = database;
  await db.execute(sql`truncate jobs, companies, skills, salary_rollups cascade`);
  const drafts = [
    exampleDraft({ sourceJobId: "title", title: "Kafka Engineer" }),
    exampleDraft({ sourceJobId: "text", description: "You know Kafka." }),
  ];
  const [title, text] = await saveJobs(db, drafts, { now, reason: "test" });
  const made = { ...everything, text: parseTextQuery("kafka"), sort: "relevance" as const };
  expect(await readAllPages(made, 1)).toEqual([title?.id, text?.id]);
});
