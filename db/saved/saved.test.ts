import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { exampleDraft, placeholderPay } from "@/db/jobs/example-draft";
import { saveJob } from "@/db/jobs/save-job";
import { jobs } from "@/db/schema/jobs";
import { roles } from "@/db/schema/roles";
import { savedJobs } from "@/db/schema/saved-jobs";
import { savedSearches } from "@/db/schema/saved-searches";
import { users } from "@/db/schema/users";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { roles as taxonomy } from "@/domain/role/taxonomy";
import { addSavedSearch, mostSavedSearches } from "./add-saved-search";
import { changeAlertFrequency } from "./change-alert-frequency";
import { findJobToSave } from "./find-job-to-save";
import { listSavedJobs } from "./list-saved-jobs";
import { listSavedSearches } from "./list-saved-searches";
import { removeSavedJob } from "./remove-saved-job";
import { removeSavedSearch } from "./remove-saved-search";
import { saveJobForUser } from "./save-job-for-user";
import { updateApplication } from "./update-application";

const now = new Date("2026-08-01T00:00:00Z");
const secret = "a secret of the test that is long enough";
let database: TestDatabase;
let ada = "";
let eve = "";
let jobId = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db
    .insert(roles)
    .values(taxonomy.map(({ slug, name, family }, code) => ({ slug, name, family, code })));
  const rows = await database.db
    .insert(users)
    .values([{ email: "ada@example.com" }, { email: "eve@example.com" }])
    .returning({ id: users.id });
  ada = rows[0]?.id ?? "";
  eve = rows[1]?.id ?? "";
  const draft = exampleDraft({ pay: placeholderPay, publishedAt: now });
  ({ id: jobId } = await saveJob(database.db, draft, { now, reason: "test" }));
});
afterAll(() => database.drop());

beforeEach(async () => {
  const { db } = database;
  await db.delete(savedJobs);
  await db.delete(savedSearches);
  await saveJobForUser(db, { userId: ada, jobId });
  await addSavedSearch(db, {
    userId: ada,
    name: "Senior",
    query: "level=senior",
    frequency: "daily",
    secret,
  });
});

test("a saved job is listed with its stage and note, and held pay stays held", async () => {
  const { db } = database;
  await updateApplication(db, { userId: ada, jobId, stage: "applied", note: "Call Bo", now });
  const [saved] = await listSavedJobs(db, { userId: ada, now });
  expect(saved).toMatchObject({ stage: "applied", note: "Call Bo", stageChangedAt: now });
  expect(saved?.job).toMatchObject({ id: jobId, payState: "held", pay: null });
  expect(JSON.stringify(saved)).not.toMatch(/1111/);
});

test("the day of a stage stays when only the note changes", async () => {
  const { db } = database;
  await updateApplication(db, { userId: ada, jobId, stage: "offer", note: "", now });
  const later = new Date("2026-08-09T00:00:00Z");
  await updateApplication(db, { userId: ada, jobId, stage: "offer", note: "More", now: later });
  expect(await listSavedJobs(db, { userId: ada, now })).toMatchObject([
    { note: "More", stageChangedAt: now },
  ]);
});

test("saving twice keeps what was noted; a listing that is not published is not saved", async () => {
  const { db } = database;
  await updateApplication(db, { userId: ada, jobId, stage: "applied", note: "Call Bo", now });
  expect(await saveJobForUser(db, { userId: ada, jobId })).toBe(true);
  expect(await listSavedJobs(db, { userId: ada, now })).toMatchObject([{ note: "Call Bo" }]);
  expect(await findJobToSave(db, { userId: ada, jobId })).toMatchObject({ isSaved: true });
  expect(await findJobToSave(db, { userId: eve, jobId })).toMatchObject({ isSaved: false });
  await db.update(jobs).set({ state: "paused" }).where(eq(jobs.id, jobId));
  expect(await saveJobForUser(db, { userId: eve, jobId })).toBe(false);
  expect(await findJobToSave(db, { userId: eve, jobId })).toBeNull();
  await db.update(jobs).set({ state: "published" }).where(eq(jobs.id, jobId));
  expect(await saveJobForUser(db, { userId: eve, jobId: jobId + 1000 })).toBe(false);
});

test("somebody else's ids show and change nothing", async () => {
  const { db } = database;
  const [search] = await listSavedSearches(db, { userId: ada });
  const searchId = search?.id ?? 0;
  const before = await everythingSaved();
  expect(await listSavedJobs(db, { userId: eve, now })).toEqual([]);
  expect(await listSavedSearches(db, { userId: eve })).toEqual([]);
  const stolen = { userId: eve, jobId, stage: "declined", note: "Eve was here", now } as const;
  expect(await updateApplication(db, stolen)).toBe(false);
  expect(await removeSavedJob(db, { userId: eve, jobId })).toBe(false);
  expect(await changeAlertFrequency(db, { userId: eve, searchId, frequency: "none" })).toBe(false);
  expect(await removeSavedSearch(db, { userId: eve, searchId })).toBe(false);
  expect(await everythingSaved()).toEqual(before);

  expect(await changeAlertFrequency(db, { userId: ada, searchId, frequency: "none" })).toBe(true);
  expect(await removeSavedSearch(db, { userId: ada, searchId })).toBe(true);
  expect(await removeSavedJob(db, { userId: ada, jobId })).toBe(true);
  expect(await everythingSaved()).toEqual({ jobs: [], searches: [] });
});

test("one search is kept once, however often and at once it is saved", async () => {
  const { db } = database;
  const again = { userId: ada, name: "Again", query: "level=senior", frequency: "weekly", secret };
  const results = await Promise.all(
    Array.from({ length: 5 }, () => addSavedSearch(db, { ...again, frequency: "weekly" })),
  );
  expect(new Set(results)).toEqual(new Set(["known"]));
  expect(await listSavedSearches(db, { userId: ada })).toMatchObject([
    { name: "Again", frequency: "weekly", words: "Senior-level / Expert", isWhole: true },
  ]);
});

test("no more searches are kept than there may be, and the known ones can still be changed", async () => {
  const { db } = database;
  const add = (query: string) =>
    addSavedSearch(db, { userId: ada, name: query, query, frequency: "none", secret });
  for (let number = 1; number < mostSavedSearches; number += 1) await add(`q=word${number}`);
  const atOnce = await Promise.all([add("q=one-more"), add("q=two-more")]);
  expect(atOnce).toEqual(["too-many", "too-many"]);
  expect(await add("level=senior")).toBe("known");
});

test("a search that names what is gone says so", async () => {
  const { db } = database;
  await db.update(savedSearches).set({ query: "company=no-such-company&level=senior" });
  expect(await listSavedSearches(db, { userId: ada })).toMatchObject([
    { isWhole: false, words: "Senior-level / Expert" },
  ]);
});

async function everythingSaved() {
  const { db } = database;
  return {
    jobs: await db.select().from(savedJobs),
    searches: await db.select().from(savedSearches),
  };
}
