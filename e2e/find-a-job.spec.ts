import { expect, test } from "./fixtures";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a job is found by words and filters, opened, and its neighbours are kept", async ({
    page,
  }) => {
    await page.goto("/");
    const main = page.getByRole("main");
    await main.getByRole("searchbox", { name: /^Title, company/ }).fill("data engineer");
    await main.getByRole("button", { name: "Search jobs" }).click();

    await expect(page).toHaveURL(/\/jobs\?q=data\+engineer/);
    const all = await countOf(page);
    await page.getByRole("checkbox", { name: /^Senior/ }).check();
    await page.getByRole("checkbox", { name: /^United States/ }).check();
    await page.getByRole("button", { name: "Apply filters" }).click();

    await expect(page).toHaveURL(/level=senior/);
    await expect(page).toHaveURL(/place=US/);
    const few = await countOf(page);
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(all);
    // What is in force is said as chips and stays ticked.
    const chips = page.getByRole("list", { name: "Filters in force" });
    await expect(
      chips.getByRole("link", { name: "Remove Level: Senior-level / Expert" }),
    ).toBeVisible();
    await expect(page.getByRole("checkbox", { name: /^Senior/ })).toBeChecked();

    const first = page
      .getByRole("list", { name: /jobs?$/ })
      .getByRole("listitem")
      .first();
    const title = await first.getByRole("heading").getByRole("link").first().textContent();
    await first.getByRole("heading").getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 1, name: title ?? "" })).toBeVisible();
    await expect(page.getByRole("region", { name: "Pay", exact: true })).toBeVisible();

    await page.goBack();
    await expect(chips.getByRole("link", { name: "Remove Place: United States" })).toBeVisible();
    await chips.getByRole("link", { name: "Remove Place: United States" }).click();
    await expect(page).not.toHaveURL(/place=US/);
    expect(await countOf(page)).toBeGreaterThanOrEqual(few);
  });

  test("pages follow each other without a job twice", async ({ page }) => {
    await page.goto("/jobs");
    const seen = new Set<string>();
    for (const pageNumber of [1, 2, 3]) {
      const links = page.locator("main ol h3 a[href^='/jobs/']");
      const hrefs = await links.evaluateAll((anchors) =>
        anchors.map((anchor) => anchor.getAttribute("href") ?? ""),
      );
      expect(hrefs).toHaveLength(25);
      for (const href of hrefs) seen.add(href);
      expect(seen.size).toBe(pageNumber * 25);
      await page.getByRole("link", { name: "Next" }).click();
    }
  });

  test("least pay says what it does to jobs without pay, and undoes it", async ({ page }) => {
    await page.goto("/jobs");
    await page.getByRole("textbox", { name: "Least annual pay" }).fill("100k");
    await page.getByRole("button", { name: "Apply filters" }).click();
    const note = page.getByText(/jobs? without pay (is|are) hidden/);
    await expect(note).toBeVisible();
    const hidden = await countOf(page);
    await page.getByRole("link", { name: "Show them" }).click();
    await expect(page.getByText(/jobs? without pay (is|are) kept/)).toBeVisible();
    expect(await countOf(page)).toBeGreaterThan(hidden);
    await expect(page.getByRole("checkbox", { name: /^Keep jobs without pay/ })).toBeChecked();
  });

  test("an empty result offers to drop the filter that costs most", async ({ page }) => {
    await page.goto("/jobs?q=xylophone&level=senior");
    await expect(page.getByText(/^No jobs for “xylophone”/)).toBeVisible();
    await page.getByRole("link", { name: /^Drop “xylophone”/ }).click();
    await expect(page).toHaveURL("/jobs?level=senior");
    expect(await countOf(page)).toBeGreaterThan(0);
  });
});

test("what a search does not know is named and ignored, never an error", async ({ page }) => {
  await page.goto("/jobs?role=wizard&place=Atlantis&min=lots&sort=random&after=zzz&level=senior");
  const notice = page.getByRole("status");
  await expect(notice).toContainText("Role “wizard” is not known here and was ignored.");
  await expect(notice).toContainText("Place “Atlantis” is not known here");
  await expect(notice).toContainText("Least pay “lots”");
  await expect(notice).toContainText("the results start over");
  expect(await countOf(page)).toBeGreaterThan(0);

  await page.goto(`/jobs?q=${"engineer ".repeat(60)}`);
  await expect(page.getByRole("status")).toContainText("The search text was too long");
});

test("every search has its feeds", async ({ page, request }) => {
  await page.goto("/jobs?level=senior");
  for (const type of ["application/rss+xml", "application/atom+xml", "application/feed+json"]) {
    const href = await page.locator(`link[rel="alternate"][type="${type}"]`).getAttribute("href");
    const answer = await request.get(href ?? "");
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toContain(type);
    const again = await request.get(href ?? "", {
      headers: { "If-None-Match": answer.headers()["etag"] ?? "" },
    });
    expect(again.status()).toBe(304);
  }
});

test("filters are a sheet on a small screen, with the count in view", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/jobs");
  await expect(page.getByRole("checkbox", { name: /^Senior/ })).toBeHidden();
  await page.locator("summary").filter({ hasText: "Filters" }).click();
  await page.getByRole("checkbox", { name: /^Senior/ }).check();
  const apply = page.getByRole("button", { name: "Apply filters" });
  await expect(apply).toBeInViewport();
  await apply.click();
  await expect(page).toHaveURL(/level=senior/);
});

async function countOf(page: import("@playwright/test").Page): Promise<number> {
  const text = await page.getByRole("heading", { level: 2, name: /^[\d,]+ jobs?$/ }).textContent();
  return Number((text ?? "").replace(/\D/g, ""));
}
