import { sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { roles } from "@/db/schema/roles";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import type { JobDraft } from "@/domain/job/job-draft";
import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import { roles as taxonomy } from "@/domain/role/taxonomy";
import { currentExchangeRates } from "@/domain/salary/reference/current-exchange-rates";
import { everything, facetNames, type SearchCriteria } from "@/domain/search/search-criteria";
import type { SearchCursor } from "@/domain/search/search-cursor";
import { parseTextQuery } from "@/domain/search/text-query";
import { countFacets } from "./count-facets";
import { countWithoutFilters } from "./count-without-filters";
import { exampleDraft } from "./example-draft";
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

const words = "data engineer Engineers señor C++ node.js ML machine learning lead models".split(
  " ",
);
const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });
const roleSlugs = ["data-engineer", "data-scientist", "machine-learning-engineer"];
const skillNames = ["Python", "SQL", "C++"];
const companyNames = ["Acme", "Data Lab", "Zeta"];
const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/-$/, "");
const placeCodes = ["US", "DE", "IN"];

const draft = fc.record({
  title: phrase.map((title) => title.join(" ")),
  description: phrase.map((text) => `<p>${text.join(" ")}</p>`),
  company: fc
    .constantFrom(...companyNames)
    .map((name) => ({ slug: slugOf(name), name, website: null, about: null })),
  role: fc.constantFrom(null, ...roleSlugs),
  level: fc.constantFrom(null, ...levels),
  workplace: fc.constantFrom(null, ...workplaces),
  employmentTypes: fc.subarray([...employmentTypes]),
  skills: fc
    .subarray(skillNames)
    .map((names) => names.map((name) => ({ slug: slugOf(name), name, kind: "tool" as const }))),
  places: fc
    .subarray(placeCodes)
    .map((codes) => codes.map((country) => ({ country, region: null, city: null, text: country }))),
  eligibleRegions: fc.subarray(["US", "DE", "europe", "latam", "worldwide"]),
  pay: fc.option(
    fc.record({
      text: fc.constant(null),
      min: fc.integer({ min: 90, max: 120 }).map((thousands) => thousands * 1000),
      max: fc.integer({ min: 120, max: 160 }).map((thousands) => thousands * 1000),
      currency: fc.constantFrom("USD", "EUR"),
      period: fc.constant("year" as const),
    }),
  ),
  state: fc.constantFrom<JobDraft["state"]>("published", "published", "published", "expired"),
  // Few distinct days, so that equal keys are common.
  publishedAt: fc
    .integer({ min: 1, max: 5 })
    .map((day) => new Date(`2026-07-0${day}T00:00:00.123Z`)),
});

const corpus: fc.Arbitrary<JobDraft[]> = fc
  .array(draft, { maxLength: 30 })
  .map((drafts) =>
    drafts.map((changes, index) => exampleDraft({ ...changes, sourceJobId: String(index) })),
  );

const query = fc.oneof(
  fc.constant(""),
  fc.constantFrom(
    ...words,
    "machine learning",
    "ml data",
    "-lead",
    '"data engineer"',
    "senor data",
    '-"data lab"',
    "zzz",
  ),
);

const criteria: fc.Arbitrary<SearchCriteria> = fc
  .record({
    text: query.map(parseTextQuery),
    chosen: fc.record({
      role: few(roleSlugs),
      level: few([...levels]),
      type: few([...employmentTypes]),
      workplace: few([...workplaces]),
      place: few(["US", "DE", "FR", "BR", "europe", "latam", "emea", "asia"]),
      skill: few(skillNames.map(slugOf)),
      company: few(companyNames.map(slugOf)),
    }),
    minPay: fc.option(fc.integer({ min: 100_000, max: 170_000 })),
    currency: fc.constantFrom("USD", "EUR"),
    unpaid: fc.constantFrom("hide", "keep"),
    sort: fc.constantFrom("newest", "pay", "relevance"),
  })
  .map((made) => ({
    ...made,
    sort: made.sort === "relevance" && made.text.text === "" ? "newest" : made.sort,
  }));

function few(values: readonly string[]): fc.Arbitrary<string[]> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.subarray([...values]));
}

async function readAllPages(made: SearchCriteria, limit: number): Promise<number[]> {
  const ids: number[] = [];
  let after: SearchCursor | null = null;
  do {
    const page = await searchJobs(database.db, { criteria: made, after, limit, rates, now });
    ids.push(...page.jobs.map(({ id }) => id));
    after = page.next;
    expect(page.jobs.length).toBeLessThanOrEqual(limit);
  } while (after !== null);
  return ids;
}

test("results, order, counts and facets equal a naive filter", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      corpus,
      fc.array(criteria, { minLength: 4, maxLength: 8 }),
      fc.integer({ min: 1, max: 7 }),
      async (drafts, searches, limit) => {
        const { db } = database;
        await db.execute(sql`truncate jobs, companies, skills, salary_rollups cascade`);
        const saved = await saveJobs(db, drafts, { now, reason: "test" });
        // Pay that the judge holds is no pay to a search.
        const jobs = saved.flatMap(({ id, payState }, index) => {
          const one = drafts[index];
          return one ? [{ id, draft: payState === "shown" ? one : { ...one, pay: null } }] : [];
        });
        for (const made of searches) {
          const found = await readAllPages(made, limit);
          const expected = findNaively(jobs, made, rates);
          if (made.sort === "relevance") expect(found.toSorted()).toEqual(expected.toSorted());
          else expect(found).toEqual(expected);
          const counts = await countFacets(db, { criteria: made, rates });
          expect(counts.total).toBe(expected.length);
          for (const name of facetNames) {
            const counted = new Map(
              counts.facets[name].map(({ value, jobs: count }) => [value, count]),
            );
            expect(counted).toEqual(countNaively(jobs, made, name, rates));
          }
        }
      },
    ),
    { numRuns: 40 },
  );
});

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
    { name: "level", jobs: 3 },
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
