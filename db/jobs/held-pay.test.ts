import { afterAll, beforeAll, expect, test } from "vitest";
import { roles } from "@/db/schema/roles";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { describeHistory } from "@/domain/job/describe-history";
import { jobPostingMarkup } from "@/domain/job/job-posting-markup";
import { roles as taxonomy } from "@/domain/role/taxonomy";
import { currentExchangeRates as rates } from "@/domain/salary/reference/current-exchange-rates";
import { everything } from "@/domain/search/search-criteria";
import { addStandings } from "./add-standings";
import { countFacets } from "./count-facets";
import { exampleDraft, placeholderPay } from "./example-draft";
import { findJob } from "./find-job";
import { listFeedDetails } from "./list-feed-details";
import { listJobVersions } from "./list-job-versions";
import { listFeaturedJobs, listJobs } from "./list-jobs";
import { listSimilarJobs } from "./list-similar-jobs";
import { saveJob } from "./save-job";
import { searchJobs } from "./search-jobs";

let database: TestDatabase;
const now = new Date("2026-08-01T00:00:00Z");
const context = { now, reason: "test" };
/** The held amount in every way it could be written. */
const held = /1[.,\s]?111[.,\s]?111|1\.11\s?[BMT]|1111/;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db
    .insert(roles)
    .values(taxonomy.map(({ slug, name, family }, code) => ({ slug, name, family, code })));
});
afterAll(() => database.drop());

test("the amount of held pay is in nothing that visitors are given", async () => {
  const { db } = database;
  const description = "<p>We pay USD 1111111K - 1111111K, that is $1,111,111,000 a year.</p>";
  const { id, slug } = await saveJob(
    db,
    exampleDraft({ pay: placeholderPay, description, publishedAt: now }),
    context,
  );
  const other = await saveJob(db, exampleDraft({ sourceJobId: "2", publishedAt: now }), context);
  const criteria = { ...everything, sort: "pay" as const };
  const job = await findJob(db, { slug, now });
  const versions = await listJobVersions(db, id);
  const listed = await listJobs(db, { limit: 10, now });
  const given = {
    job,
    versions,
    history: describeHistory(versions),
    listed,
    placed: await addStandings(db, listed),
    featured: await listFeaturedJobs(db, { limit: 10, now }),
    similar: await listSimilarJobs(db, { jobId: other.id, limit: 10, now }),
    found: await searchJobs(db, { criteria, after: null, limit: 10, rates, now }),
    counted: await countFacets(db, { criteria, rates }),
    feed: [...(await listFeedDetails(db, [id]))],
    markup:
      job &&
      jobPostingMarkup({
        ...job,
        publishedAt: now,
        url: "https://salarium.example/",
        companyUrl: "https://salarium.example/",
      }),
  };
  expect(job).toMatchObject({ payState: "held", pay: null });
  expect(given.similar.map((one) => one.id)).toEqual([id]);
  expect(given.markup).not.toHaveProperty("baseSalary");
  expect(JSON.stringify(given)).not.toMatch(held);
  expect(given.job?.verdict?.findings).toContainEqual({ code: "placeholder", message: null });
});

test("pay that was shown before is told in the history, the held one after it is not", async () => {
  const { db } = database;
  const draft = exampleDraft({ sourceJobId: "3", publishedAt: now });
  const { id } = await saveJob(db, draft, context);
  await saveJob(db, { ...draft, pay: placeholderPay }, context);
  const history = describeHistory(await listJobVersions(db, id));
  expect(history.map(({ changes }) => changes.join(" "))).toEqual([
    "Pay held for review.",
    "Listed here. Pay: USD 150,000 – 190,000 a year.",
  ]);
});
