import { randomUUID } from "node:crypto";
import { exampleDraft } from "@/db/jobs/example-draft";
import { saveJob } from "@/db/jobs/save-job";
import { expect, test } from "./fixtures";

const DAY_MS = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);

/** A listing that closed some days ago, or is open. */
function draft(closedDaysAgo: number | null) {
  const sourceJobId = randomUUID();
  return exampleDraft({
    source: "e2e",
    sourceJobId,
    // Without a role it changes no statistic that another test reads.
    role: null,
    title: `Closing Engineer ${sourceJobId.slice(0, 8)}`,
    publishedAt: daysAgo(90),
    state: closedDaysAgo === null ? "published" : "filled",
    closedAt: closedDaysAgo === null ? null : daysAgo(closedDaysAgo),
  });
}

test("a listing that closed lately says so, takes no applications and asks not to be indexed", async ({
  page,
  db,
}) => {
  const { slug } = await saveJob(db, draft(5), { now: new Date(), reason: "test" });
  const answer = await page.goto(`/jobs/${slug}`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByText(/^This job was closed on/)).toBeVisible();
  await expect(page.getByRole("link", { name: /^Apply/ })).toHaveCount(0);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  const markup = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(markup.join()).not.toContain("JobPosting");
});

test("a listing that closed long ago is gone", async ({ page, db }) => {
  const { slug } = await saveJob(db, draft(45), { now: new Date(), reason: "test" });
  const answer = await page.goto(`/jobs/${slug}`);
  expect(answer?.status()).toBe(410);
  await expect(page.getByRole("heading", { level: 1, name: "This job is gone" })).toBeVisible();
});

test("a page that was kept is rendered anew when its listing closes", async ({ page, db }) => {
  const open = draft(null);
  const context = { now: new Date(), reason: "test" };
  const { slug } = await saveJob(db, open, context);
  await page.goto(`/jobs/${slug}`);
  await expect(page.getByRole("link", { name: /^Apply/ })).toBeVisible();
  await saveJob(db, { ...open, state: "filled", closedAt: new Date() }, context);
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/^This job was closed on/)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
});
