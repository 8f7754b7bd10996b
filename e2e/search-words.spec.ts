import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a slip is corrected, said, kept by filters and feeds, and taken back", async ({
    page,
    request,
  }) => {
    await page.goto("/jobs");
    const search = page.getByRole("searchbox", { name: /^Title, company/ });
    await search.fill("machin lerning");
    await search.press("Enter");

    const note = page.getByText("Showing results for machine learning.");
    await expect(note).toBeVisible();
    await expect(search).toHaveValue("machin lerning");
    const corrected = await countOf(page);
    await page.goto("/jobs?q=machine+learning");
    expect(await countOf(page)).toBe(corrected);
    await page.goBack();

    // The feed of the page has the same listings.
    const feedHref = await page
      .locator('link[rel="alternate"][type="application/feed+json"]')
      .getAttribute("href");
    const feed = await (await request.get(feedHref ?? "")).json();
    expect(feed.items).toHaveLength(Math.min(50, corrected));

    await page.getByRole("checkbox", { name: /^Senior/ }).check();
    await page.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL(/q=machin\+lerning.*level=senior/);
    await expect(note).toBeVisible();

    await page.getByRole("link", { name: "machin lerning", exact: true }).click();
    await expect(page).toHaveURL(/exact=1/);
    await expect(page).toHaveURL(/level=senior/);
    await expect(note).toBeHidden();
    await expect(page.getByText("searched for exactly as typed")).toBeVisible();
    await expect(page.getByText(/^No jobs for “machin lerning”/)).toBeVisible();

    // Filters keep to it; the way back leads to the correction again.
    await page.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL(/exact=1/);
    await page.getByRole("link", { name: "Allow other spellings and words" }).click();
    await expect(page).not.toHaveURL(/exact=1/);
    await expect(note).toBeVisible();
  });

  test("abbreviations find what they stand for, and how is said", async ({ page }) => {
    await page.goto("/jobs?q=ML");
    const asAbbreviation = await countOf(page);
    await page.getByText("How this search is read").click();
    await expect(page.getByText("“ML” finds “machine learning” too.")).toBeVisible();
    await page.goto("/jobs?q=machine+learning");
    expect(await countOf(page)).toBe(asAbbreviation);
    await page.goto('/jobs?q="ML"');
    expect(await countOf(page)).toBeLessThan(asAbbreviation);
    await expect(page.getByText("How this search is read")).toBeHidden();
  });

  test("a role that is named is offered as a filter", async ({ page }) => {
    await page.goto("/jobs?q=data+scientist");
    await page.getByRole("link", { name: "Only Data Scientist roles" }).click();
    await expect(page).toHaveURL(/role=data-scientist/);
    await expect(page.getByRole("link", { name: /^Only .* roles$/ })).toBeHidden();
    expect(await countOf(page)).toBeGreaterThan(0);
  });
});

async function countOf(page: Page): Promise<number> {
  const heading = page.getByRole("heading", { level: 2, name: /^(about )?[\d,]+ jobs?$/i });
  return Number(((await heading.textContent()) ?? "").replace(/\D/g, ""));
}
