import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findRoleProfile } from "@/db/articles/find-role-profile";
import { seedArticles } from "@/db/fixtures/seed-articles";
import { seedRoles } from "@/db/fixtures/seed-roles";
import { exampleDraft } from "@/db/jobs/example-draft";
import { saveJobs } from "@/db/jobs/save-jobs";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { countAskedSkills } from "./count-asked-skills";
import { findRoles } from "./find-roles";
import { listRoles } from "./list-roles";

let database: TestDatabase;
const now = new Date("2026-08-01T00:00:00Z");
const python = { slug: "python", name: "Python", kind: "tool" } as const;
const sql = { slug: "sql", name: "SQL", kind: "tool" } as const;

beforeAll(async () => {
  database = await createTestDatabase();
  await seedRoles(database.db);
  await seedArticles(database.db);
  const drafts = [
    exampleDraft({ sourceJobId: "1", skills: [python, sql] }),
    exampleDraft({ sourceJobId: "2", skills: [sql], sample: true }),
    exampleDraft({ sourceJobId: "without-text", description: "", skills: [python] }),
    exampleDraft({ sourceJobId: "closed", skills: [python], state: "filled", closedAt: now }),
    exampleDraft({ sourceJobId: "other", skills: [python], role: "data-analyst" }),
    exampleDraft({ sourceJobId: "no-role", skills: [python], role: null }),
  ].map((draft) => ({ ...draft, title: `Listing ${draft.sourceJobId}` }));
  await saveJobs(database.db, drafts, { now, actorKind: "system", reason: "a test" });
});
afterAll(() => database.drop());

describe("findRoles", () => {
  test("says a role's place and its open jobs", async () => {
    const roles = await findRoles(database.db, [
      "computer-vision-engineer",
      "data-engineer",
      "nurse",
    ]);
    expect([...roles.keys()].sort()).toEqual(["computer-vision-engineer", "data-engineer"]);
    expect(roles.get("computer-vision-engineer")).toMatchObject({
      name: "Computer Vision Engineer",
      family: "machine-learning",
      soc: "15-1252",
      parentSlug: "machine-learning-engineer",
      openJobs: 0,
    });
    expect(roles.get("data-engineer")?.openJobs).toBe(3);
  });
});

describe("countAskedSkills", () => {
  test("counts open listings with a text, and how many are samples", async () => {
    const counts = await countAskedSkills(database.db, ["data-engineer", "nlp-engineer"]);
    expect(counts.get("data-engineer")).toEqual({
      listings: 2,
      samples: 1,
      skills: [
        { ...sql, listings: 2 },
        { ...python, listings: 1 },
      ],
    });
    expect(counts.get("nlp-engineer")).toEqual({ listings: 0, samples: 0, skills: [] });
  });
});

test("listRoles gives all 75 by name, with open jobs and the day of the profile", async () => {
  const roles = await listRoles(database.db);
  expect(roles).toHaveLength(75);
  const names = roles.map(({ name }) => name);
  expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : 1)));
  const engineer = roles.find(({ slug }) => slug === "data-engineer");
  expect(engineer).toMatchObject({ openJobs: 3, parentSlug: null });
  expect(engineer?.standfirst).toContain("data engineer");
  expect(engineer?.changedAt).toBeInstanceOf(Date);
});

test("every role has its profile, with sections in reading order", async () => {
  const profile = await findRoleProfile(database.db, "statistical-programmer");
  expect(profile).toMatchObject({ kind: "role", edited: false, roles: ["statistical-programmer"] });
  expect(profile?.sections.map(({ kind }) => kind)).toEqual([
    "definition",
    "responsibilities",
    "skills",
    "tools",
    "education",
    "industries",
  ]);
  expect(await findRoleProfile(database.db, "nurse")).toBeNull();
});
