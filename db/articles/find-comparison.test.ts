import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedArticles } from "@/db/fixtures/seed-articles";
import { seedOutlook } from "@/db/fixtures/seed-outlook";
import { seedRoles } from "@/db/fixtures/seed-roles";
import { exampleDraft, placeholderPay } from "@/db/jobs/example-draft";
import { saveJobs } from "@/db/jobs/save-jobs";
import { findRolePay } from "@/db/roles/find-role-pays";
import { seedReference } from "@/db/salaries/seed-reference";
import { articleSections } from "@/db/schema/article-sections";
import { articles } from "@/db/schema/articles";
import { featuredSlots } from "@/db/schema/featured-slots";
import { jobs as jobTable } from "@/db/schema/jobs";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { comparisonSlug, listPairs } from "@/domain/article/comparison-slug";
import type { JobDraft } from "@/domain/job/job-draft";
import { roles as taxonomy } from "@/domain/role/taxonomy";
import { findComparison } from "./find-comparison";
import { listComparisons } from "./list-comparisons";
import { listComparisonsForSitemap } from "./list-comparisons-for-sitemap";
import { listFeaturedComparisons } from "./list-featured-comparisons";

let database: TestDatabase;
const now = new Date("2026-08-01T00:00:00Z");
const seedPair = ["machine-learning-research-engineer", "computer-vision-engineer"] as const;

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  await seedRoles(db);
  await seedArticles(db);
  await seedOutlook(db);
  await seedReference(db);
  const draft = (title: string, role: string | null, changes: Partial<JobDraft> = {}) =>
    exampleDraft({ title, role, sourceJobId: title, ...changes });
  await saveJobs(
    db,
    [
      draft("Computer Vision Engineer", "computer-vision-engineer"),
      draft("Lead Developer (AI)", "ai-engineer", { publishedAt: now }),
      draft("Placeholder Vision Engineer", "computer-vision-engineer", { pay: placeholderPay }),
      draft("Closed Vision Engineer", "computer-vision-engineer", {
        state: "filled",
        closedAt: now,
      }),
      draft("Ecosystem Manager", null, { publishedAt: now }),
      draft("Data Analyst", "data-analyst", { publishedAt: now }),
    ],
    { now, actorKind: "system", reason: "a test" },
  );
});
afterAll(() => database.drop());

async function find(a: string, b: string) {
  const found = await findComparison(database.db, { pair: [a, b], now });
  if (!found) throw new Error(`No comparison of ${a} and ${b}`);
  return found;
}

describe("findComparison", () => {
  test.each([
    [seedPair[0], seedPair[1], comparisonSlug(seedPair)],
    [seedPair[1], seedPair[0], comparisonSlug(seedPair)],
    ["nlp-engineer", "statistician", "nlp-engineer-vs-statistician"],
    ["statistician", "nlp-engineer", "nlp-engineer-vs-statistician"],
  ])("%s and %s have their page at one address", async (a, b, slug) => {
    const found = await find(a, b);
    expect(comparisonSlug(found.pair)).toBe(slug);
    expect(found.roles.map((role) => role.slug)).toEqual(found.pair);
    expect(found.pay.map(({ own }) => own.role)).toEqual(found.pair);
  });

  test("names the broader role that stands in, with n of both", async () => {
    const { pay, payComparison, isIndexable } = await find(...seedPair);
    const [research, vision] = pay;
    expect(research.own.cell.disclosure.shown).toBe(false);
    expect(research.standIn?.role).toBe("research-engineer");
    expect(research.standIn?.cell.n).toBeGreaterThanOrEqual(30);
    expect(vision.own.cell.disclosure).toMatchObject({ shown: true, thin: true });
    expect(vision.standIn?.role).toBe("machine-learning-engineer");
    expect(payComparison).toMatchObject({
      kind: "difference",
      roles: ["research-engineer", "computer-vision-engineer"],
    });
    expect(isIndexable).toBe(true);
  });

  test("shows jobs of the two roles, then of their families, none of another field", async () => {
    const { jobs } = await find(...seedPair);
    expect(jobs.map(({ title }) => title)).toEqual([
      expect.stringContaining("Vision Engineer"),
      expect.stringContaining("Vision Engineer"),
      "Lead Developer (AI)",
    ]);
    const titles = (await find("data-analyst", "statistician")).jobs.map(({ title }) => title);
    expect(titles).toEqual(["Data Analyst"]);
  });

  test("shows the featured ones of the families first, others of them not", async () => {
    const featured = await database.db
      .select({ id: jobTable.id })
      .from(jobTable)
      .where(inArray(jobTable.title, ["Lead Developer (AI)", "Ecosystem Manager", "Data Analyst"]));
    await database.db.insert(featuredSlots).values(
      featured.map(({ id }) => ({
        jobId: id,
        startsAt: now,
        endsAt: new Date("2027-01-01T00:00:00Z"),
        reason: "a test",
      })),
    );
    const { jobs } = await find(...seedPair);
    expect(jobs.map(({ title, featured: isFirst }) => [title, isFirst])).toEqual([
      ["Lead Developer (AI)", true],
      [expect.stringContaining("Vision Engineer"), false],
      [expect.stringContaining("Vision Engineer"), false],
    ]);
  });

  test("held pay is in no part of it", async () => {
    const found = JSON.stringify(await find(...seedPair));
    expect(found).not.toContain("1111111");
  });

  test("an article that an editor takes back leaves the two profiles, in alphabetical order", async () => {
    const { db } = database;
    const [kept] = await db
      .select({ id: articles.id })
      .from(articles)
      .where(eq(articles.slug, "data-architect-vs-data-engineer"));
    await db.delete(articles).where(eq(articles.id, kept?.id ?? 0));
    const { arranged, pair } = await find("data-engineer", "data-architect");
    expect(pair).toEqual(["data-architect", "data-engineer"]);
    expect(arranged.isEdited).toBe(false);
    expect(arranged.missing).toContainEqual({
      section: "verdict",
      role: null,
      reason: "not-written",
    });
  });

  test("a role that is not in the database has no comparison", async () => {
    const pair = ["data-engineer", "nurse"] as const;
    expect(await findComparison(database.db, { pair, now })).toBeNull();
  });
});

describe("lists of comparisons", () => {
  test("the sitemap holds the edited ones and the pairs of two solid roles, each once", async () => {
    const listed = await listComparisonsForSitemap(database.db);
    const slugs = listed.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs).toContain(comparisonSlug(seedPair));
    expect(slugs).toContain("data-analyst-vs-data-engineer");
    expect(slugs).not.toContain("nlp-engineer-vs-statistician");
    const edited = await listComparisons(database.db);
    const solid = await Promise.all(
      taxonomy.map(async ({ slug }) => {
        const { own } = await findRolePay(database.db, slug);
        const { disclosure } = own.cell;
        return disclosure.shown && !disclosure.thin ? [slug] : [];
      }),
    );
    const order = new Set(edited.map(({ slug }) => slug));
    const expected = new Set([...order, ...listPairs(solid.flat(), order).map(comparisonSlug)]);
    expect([...slugs].sort()).toEqual([...expected].sort());
    expect(listed.every(({ changedAt }) => changedAt instanceof Date)).toBe(true);
  });

  test("those of one role all speak of it", async () => {
    const listed = await listComparisons(database.db, { role: "computer-vision-engineer" });
    expect(listed.map(({ slug }) => slug)).toEqual([
      "computer-vision-engineer-vs-robotics-engineer",
      comparisonSlug(seedPair),
    ]);
    expect(listed[1]?.roles).toEqual([...seedPair]);
    expect(listed[1]?.skills).toContain("Deep learning with PyTorch");
  });

  test("the featured ones are a handful, those with open jobs first", async () => {
    const featured = await listFeaturedComparisons(database.db, { limit: 3 });
    expect(featured).toHaveLength(3);
    expect(featured.map(({ slug }) => slug)).toEqual([
      "computer-vision-engineer-vs-robotics-engineer",
      comparisonSlug(seedPair),
      "ai-engineer-vs-machine-learning-engineer",
    ]);
  });
});

test("a section without text or items is refused", async () => {
  const [article] = await database.db.select({ id: articles.id }).from(articles).limit(1);
  const empty = {
    articleId: article?.id ?? 0,
    position: 99,
    kind: "tips",
    heading: "Tips",
  } as const;
  await expect(database.db.insert(articleSections).values(empty)).rejects.toThrow();
});
