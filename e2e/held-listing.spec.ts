import { expect, test } from "./fixtures";

const title = "Artificial Intelligence – Bioinformatic Expert";
/** The amount that was posted, in every way it could be written. */
const amount = /1[.,\s]?111[.,\s]?111|1\.11\s?[BM]|1111111/;

test("a featured listing with impossible pay is shown without it, and says why", async ({
  page,
}) => {
  await page.goto("/");
  const card = page
    .getByRole("region", { name: "Featured jobs" })
    .getByRole("listitem")
    .filter({ hasText: title });
  await expect(card.getByRole("link", { name: "Pay under review" })).toBeVisible();
  await card.getByRole("link", { name: title }).click();

  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(
    page.getByRole("link", { name: "University of Texas Medical Branch", exact: true }),
  ).toBeVisible();
  const pay = page.getByRole("region", { name: "Pay", exact: true });
  await expect(pay.getByText("Pay under review", { exact: true })).toBeVisible();
  await expect(pay.getByText(/looks like a number typed to fill the field/)).toBeVisible();
  const method = pay.getByRole("link", { name: /^\d{4}\.\d+$/ }).first();
  await expect(method).toHaveAttribute("href", "/method");
  await expect(page.getByText("Pay held for review.")).toBeVisible();
  // It came without an address to apply at, so it says so and leads on.
  await expect(page.getByText(/without an address to apply at/)).toBeVisible();
  await expect(page.getByRole("link", { name: /^All open jobs of University/ })).toBeVisible();

  const markup = await page.locator('script[type="application/ld+json"]').allTextContents();
  const posting = markup
    .map((text) => JSON.parse(text))
    .find((one) => one["@type"] === "JobPosting");
  expect(posting).toMatchObject({ title, employmentType: ["FULL_TIME"] });
  expect(posting).not.toHaveProperty("baseSalary");

  await pay.getByRole("link", { name: "Why pay is held" }).click();
  await expect(page).toHaveURL(/\/method#/);
});

test("the held amount is in no page, feed, sitemap or picture's address", async ({
  page,
  request,
}) => {
  await page.goto("/");
  const link = page.getByRole("link", { name: title }).first();
  const listing = (await link.getAttribute("href")) ?? "";
  const paths = [
    "/",
    "/jobs",
    "/jobs?q=bioinformatic",
    "/jobs?sort=pay",
    "/companies",
    "/companies/university-of-texas-medical-branch",
    "/salaries",
    "/method",
    listing,
    "/feed.xml",
    "/feed.atom",
    "/feed.json",
    "/jobs/feed.json?q=bioinformatic",
    "/sitemap.xml",
    "/sitemaps/jobs-1.xml",
  ];
  for (const path of paths) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(await answer.text(), path).not.toMatch(amount);
  }
});

test("it is not among the jobs that pay most, nor among those that pay enough", async ({
  page,
}) => {
  await page.goto("/jobs?q=bioinformatic&min=1000");
  await expect(
    page.getByText(/job without pay is hidden|jobs without pay are hidden/),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: title })).toHaveCount(0);
  await page.getByRole("link", { name: "Show them" }).click();
  await expect(page.getByRole("link", { name: title })).toBeVisible();
});
