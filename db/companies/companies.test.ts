import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleDraft, placeholderPay } from "@/db/jobs/example-draft";
import { saveJob } from "@/db/jobs/save-job";
import { roles } from "@/db/schema/roles";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { roles as taxonomy } from "@/domain/role/taxonomy";
import { findCompany } from "./find-company";
import { listCompanies } from "./list-companies";
import { listCompanyRoles } from "./list-company-roles";

let database: TestDatabase;
const context = { now: new Date("2026-08-01T00:00:00Z"), reason: "test" };

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  await db
    .insert(roles)
    .values(taxonomy.map(({ slug, name, family }, code) => ({ slug, name, family, code })));
  const drafts = [
    { role: "data-engineer" },
    { role: "data-engineer", pay: placeholderPay },
    { role: "data-scientist", pay: null },
    { role: null, pay: null },
    { role: "data-analyst", state: "filled", closedAt: context.now },
  ] as const;
  for (const [at, draft] of drafts.entries()) {
    await saveJob(db, exampleDraft({ ...draft, sourceJobId: `job-${at}` }), context);
  }
});
afterAll(() => database.drop());

test("a company counts its open jobs, and those whose pay is seen", async () => {
  const company = { slug: "acme", name: "Acme", openJobs: 4, openJobsWithPay: 1 };
  expect(await findCompany(database.db, { slug: "acme" })).toMatchObject(company);
  expect(await listCompanies(database.db, { limit: 10 })).toMatchObject([company]);
  expect(await findCompany(database.db, { slug: "nobody" })).toBeNull();
});

test("a company's roles are those of its open jobs, most first", async () => {
  const company = await findCompany(database.db, { slug: "acme" });
  const listed = await listCompanyRoles(database.db, { companyId: company?.id ?? 0, limit: 8 });
  expect(listed).toEqual([
    { slug: "data-engineer", name: "Data Engineer", openJobs: 2 },
    { slug: "data-scientist", name: "Data Scientist", openJobs: 1 },
  ]);
});
