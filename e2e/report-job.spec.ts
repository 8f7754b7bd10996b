import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { notifyChanged } from "@/db/notify-changed";
import { companies } from "@/db/schema/companies";
import { jobReports } from "@/db/schema/job-reports";
import { jobs } from "@/db/schema/jobs";
import { moderationItems } from "@/db/schema/moderation-items";
import { rateLimits } from "@/db/schema/rate-limits";
import { expect, test } from "./fixtures";

/** Stores an open listing without a role or pay, so that it changes nothing that another test reads. */
async function storeJob(db: Database) {
  const name = `reported-${randomUUID().slice(0, 8)}`;
  const [company] = await db
    .insert(companies)
    .values({ slug: name, name })
    .returning({ id: companies.id });
  const [job] = await db
    .insert(jobs)
    .values({
      slug: name,
      companyId: company?.id ?? 0,
      title: `Reported engineer of ${name}`,
      source: "e2e",
      sourceJobId: name,
      state: "published",
      publishedAt: new Date(),
    })
    .returning({ id: jobs.id, slug: jobs.slug, title: jobs.title });
  if (!job) throw new Error("The listing was not stored.");
  return job;
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a visitor reports a job; what was typed is kept when it is refused", async ({
    page,
    db,
  }) => {
    const { id, slug } = await storeJob(db);
    await page.goto(`/jobs/${slug}`);
    await page.getByRole("link", { name: "Is this job gone or wrong?" }).click();
    const note = page.getByLabel("What did you see?");
    await note.fill("n".repeat(501));
    await page.getByRole("button", { name: "Send the report" }).click();
    await expect(page.getByRole("alert")).toContainText("Choose what is wrong.");
    await expect(page.getByRole("alert")).toContainText("Shorten the note to 500 characters.");
    await expect(note).toHaveValue("n".repeat(501));

    await note.fill("The page of the employer says 404.");
    await page.getByLabel("The link to apply is broken").check();
    await page.getByRole("button", { name: "Send the report" }).click();
    await expect(page.getByRole("heading", { name: "Thank you for the report" })).toBeVisible();

    const reports = await db.select().from(jobReports).where(eq(jobReports.jobId, id));
    expect(reports).toMatchObject([
      { kind: "broken-link", note: "The page of the employer says 404." },
    ]);
    const items = await db.select().from(moderationItems).where(eq(moderationItems.jobId, id));
    expect(items).toMatchObject([{ reason: "reported", closedAt: null }]);
    // Neither the report nor the limit knows the address.
    const limits = await db.select({ key: rateLimits.key }).from(rateLimits);
    expect(limits.filter(({ key }) => key.startsWith("report-job"))).toHaveLength(1);
    expect(JSON.stringify([reports, limits])).not.toMatch(/127\.0\.0\.1|::1/);
  });
});

test("the same report twice is one, and its form and answer are accessible", async ({
  page,
  db,
}) => {
  const { id, slug } = await storeJob(db);
  for (const _ of [1, 2]) {
    await page.goto(`/jobs/${slug}/report`);
    await expect(page).toHaveTitle(/^Report Reported engineer/);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByLabel("The job is gone or filled").check();
    await page.getByRole("button", { name: "Send the report" }).click();
    await expect(page.getByRole("heading", { name: "Thank you for the report" })).toBeVisible();
  }
  await expect(page).toHaveTitle(/^Report sent/);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await db.$count(jobReports, eq(jobReports.jobId, id))).toBe(1);
});

test("a job that three visitors reported as gone says so, and stays open", async ({ page, db }) => {
  const { id, slug } = await storeJob(db);
  await page.goto(`/jobs/${slug}`);
  await expect(page.getByText("Reported as gone")).toHaveCount(0);
  await db
    .insert(jobReports)
    .values(["a", "b", "c"].map((key) => ({ jobId: id, kind: "gone" as const, reporterKey: key })));
  await notifyChanged(db, [`job:${id}`]);
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("3 visitors reported within 7 days")).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.getByRole("link", { name: "Is this job gone or wrong?" })).toBeVisible();
});

test("a closed job has nothing to report, and none that never was", async ({ page, db }) => {
  const { id, slug } = await storeJob(db);
  await db.update(jobs).set({ state: "filled", closedAt: new Date() }).where(eq(jobs.id, id));
  await page.goto(`/jobs/${slug}/report`);
  await expect(page.getByRole("heading", { name: "This job is closed already" })).toBeVisible();
  for (const path of ["/jobs/no-such-job/report", "/jobs/no-such-job/report/sent"]) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    expect(new URL(page.url()).pathname).toBe("/jobs/no-such-job");
  }
});

test("a report that no page of this site sent is refused", async ({ page, request, db }) => {
  const { id, slug } = await storeJob(db);
  await page.goto(`/jobs/${slug}/report`);
  const hidden = await page
    .locator("form")
    .filter({ hasText: "Send the report" })
    .locator("input[type=hidden]")
    .evaluateAll((inputs) =>
      inputs.map((input) => [input.getAttribute("name") ?? "", (input as HTMLInputElement).value]),
    );
  for (const headers of [{ origin: "https://evil.example" }, { origin: "null" }, {}]) {
    await request.post(`/jobs/${slug}/report`, {
      headers,
      multipart: { ...Object.fromEntries(hidden), kind: "gone", note: "" },
      maxRedirects: 0,
      failOnStatusCode: false,
    });
  }
  expect(await db.$count(jobReports, eq(jobReports.jobId, id))).toBe(0);
});
