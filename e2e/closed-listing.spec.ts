import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { notifyChanged } from "@/db/notify-changed";
import { companies } from "@/db/schema/companies";
import { jobs } from "@/db/schema/jobs";
import { expect, test } from "./fixtures";

const DAY_MS = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);

/** Stores a listing without a role or pay, so that it changes nothing that another test reads. */
async function storeJob(
  db: Database,
  { closedDaysAgo }: { closedDaysAgo: number | null },
): Promise<{ id: number; slug: string }> {
  const name = `closing-${randomUUID().slice(0, 8)}`;
  const [company] = await db
    .insert(companies)
    .values({ slug: name, name })
    .returning({ id: companies.id });
  const [job] = await db
    .insert(jobs)
    .values({
      slug: name,
      companyId: company?.id ?? 0,
      title: `Closing engineer of ${name}`,
      source: "e2e",
      sourceJobId: name,
      applyUrl: "https://jobs.example.com/apply",
      publishedAt: daysAgo(90),
      state: closedDaysAgo === null ? "published" : "filled",
      closedAt: closedDaysAgo === null ? null : daysAgo(closedDaysAgo),
    })
    .returning({ id: jobs.id, slug: jobs.slug });
  if (!job) throw new Error("The listing was not stored.");
  return job;
}

test("a listing that closed lately says so, takes no applications, asks not to be indexed", async ({
  page,
  db,
}) => {
  const { slug } = await storeJob(db, { closedDaysAgo: 5 });
  const answer = await page.goto(`/jobs/${slug}`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByText(/^This job was closed on/)).toBeVisible();
  await expect(page.getByRole("link", { name: /^Apply/ })).toHaveCount(0);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  const markup = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(markup.join()).not.toContain("JobPosting");
});

test("a listing that closed long ago is gone", async ({ page, db }) => {
  const { slug } = await storeJob(db, { closedDaysAgo: 45 });
  const answer = await page.goto(`/jobs/${slug}`);
  expect(answer?.status()).toBe(410);
  await expect(page.getByRole("heading", { level: 1, name: "This job is gone" })).toBeVisible();
});

test("a page that was kept is rendered anew when its listing closes", async ({ page, db }) => {
  const { id, slug } = await storeJob(db, { closedDaysAgo: null });
  await page.goto(`/jobs/${slug}`);
  await expect(page.getByRole("link", { name: /^Apply/ })).toBeVisible();
  await db.transaction(async (transaction) => {
    await transaction
      .update(jobs)
      .set({ state: "filled", closedAt: new Date() })
      .where(eq(jobs.id, id));
    await notifyChanged(transaction, [`job:${id}`]);
  });
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/^This job was closed on/)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
});
