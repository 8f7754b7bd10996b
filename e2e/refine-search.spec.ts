import type { Page, Request } from "@playwright/test";
import { expect, test } from "./fixtures";

const status = (page: Page) => page.locator("form [aria-live=polite]");
const results = (page: Page) => page.getByRole("list", { name: /jobs?$/ });

test("a box refines the results in place: address, count, focus and scroll", async ({ page }) => {
  const asked = watchSearches(page);
  await page.goto("/jobs");
  const all = await countOf(page);
  const box = page.getByRole("checkbox", { name: /^Senior/ });
  await box.scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollBy(0, 120));
  const scrolled = await page.evaluate(() => window.scrollY);
  await box.focus();
  await page.keyboard.press("Space");

  await expect(page).toHaveURL("/jobs?level=senior");
  await expect.poll(() => countOf(page)).toBeLessThan(all);
  await expect(page).toHaveTitle(/Senior/i);
  await expect(box).toBeFocused();
  await expect(box).toBeChecked();
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
  await expect(status(page)).toHaveText(/^(about )?[\d,]+ jobs? found\.$/i);
  expect(asked.documents).toHaveLength(1);
  expect(asked.refinements).toHaveLength(1);

  // A chip takes it away again; it is gone itself, so the focus goes to the results.
  await page.getByRole("link", { name: /^Remove Level/ }).click();
  await expect(page).toHaveURL("/jobs");
  await expect.poll(() => countOf(page)).toBe(all);
  await expect(box).not.toBeChecked();
  await expect(page.getByRole("heading", { level: 2, name: /jobs?$/ })).toBeFocused();
  expect(asked.documents).toHaveLength(1);
});

test("Back and Forward bring results, boxes, words and scroll back", async ({ page }) => {
  await page.goto("/jobs");
  const all = await firstTitle(page);
  await page.getByRole("searchbox", { name: /^Title, company/ }).fill("data");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/jobs?q=data");
  await expect(status(page)).toHaveText(/found/);
  const words = await firstTitle(page);
  const box = page.getByRole("checkbox", { name: /^Senior/ });
  await box.check();
  await expect(page).toHaveURL("/jobs?q=data&level=senior");
  await expect(page.getByRole("link", { name: /^Remove Level/ })).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 700));
  // A click of the mouse would scroll to the link first.
  await page.getByRole("link", { name: "Newest" }).dispatchEvent("click", { button: 0 });
  await expect(page).toHaveURL(/sort=newest/);
  await expect(page.getByRole("link", { name: "Newest" })).toHaveAttribute("aria-current", "true");
  await page.evaluate(() => window.scrollTo(0, 200));

  await page.goBack();
  await expect(page.getByRole("link", { name: "Best match" })).toHaveAttribute(
    "aria-current",
    "true",
  );
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(700);
  await page.goBack();
  await expect(page).toHaveURL("/jobs?q=data");
  await expect(box).not.toBeChecked();
  await expect.poll(() => firstTitle(page)).toBe(words);
  await page.goBack();
  await expect(page).toHaveURL("/jobs");
  await expect(page.getByRole("searchbox", { name: /^Title, company/ })).toHaveValue("");
  await expect.poll(() => firstTitle(page)).toBe(all);

  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL("/jobs?q=data&level=senior");
  await expect(box).toBeChecked();
  await expect(page.getByRole("searchbox", { name: /^Title, company/ })).toHaveValue("data");
});

test("a listing opened from refined results leads back to them", async ({ page }) => {
  await page.goto("/jobs");
  await page.getByRole("checkbox", { name: /^Senior/ }).check();
  await expect(page.getByRole("link", { name: /^Remove Level/ })).toBeVisible();
  await results(page).getByRole("heading").getByRole("link").first().click();
  await expect(page.getByRole("region", { name: "Pay", exact: true })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL("/jobs?level=senior");
  await expect(page.getByRole("checkbox", { name: /^Senior/ })).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL("/jobs");
  await expect(page.getByRole("checkbox", { name: /^Senior/ })).not.toBeChecked();
  await expect(page.getByRole("link", { name: /^Remove Level/ })).toHaveCount(0);
});

test("of fast successive clicks the last state wins, whatever answer comes first", async ({
  page,
}) => {
  await page.goto("/jobs");
  // The first answer is held back until the others are there.
  let held = 0;
  await page.route(/\/jobs\?.*_rsc=/, async (route) => {
    held += 1;
    if (held === 1) await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue().catch(() => undefined);
  });
  await page.getByRole("checkbox", { name: /^Senior/ }).check();
  await page.getByRole("checkbox", { name: /^Entry/ }).check();
  await page.getByRole("checkbox", { name: /^United States/ }).check();
  await expect(page).toHaveURL("/jobs?level=entry&level=senior&place=US");
  const chips = page.getByRole("list", { name: "Filters in force" });
  await expect(chips.getByRole("link", { name: /^Remove (Level|Place)/ })).toHaveCount(3);
  await new Promise((resolve) => setTimeout(resolve, 1600));
  await expect(page).toHaveURL(/place=US/);
  await expect(chips.getByRole("link", { name: /^Remove (Level|Place)/ })).toHaveCount(3);
  for (const name of [/^Senior/, /^Entry/, /^United States/]) {
    await expect(page.getByRole("checkbox", { name })).toBeChecked();
  }
});

test("a box ticked and unticked at once leaves the search as it was", async ({ page }) => {
  await page.goto("/jobs");
  const all = await countOf(page);
  const box = page.getByRole("checkbox", { name: /^Senior/ });
  await box.evaluate((input) => {
    (input as HTMLInputElement).click();
    (input as HTMLInputElement).click();
  });
  await expect(status(page)).toHaveText(/found/);
  await expect(page).toHaveURL("/jobs");
  await expect(box).not.toBeChecked();
  expect(await countOf(page)).toBe(all);
  await box.check();
  await expect(page).toHaveURL("/jobs?level=senior");
  await expect(page.getByRole("link", { name: /^Remove Level/ })).toBeVisible();
});

test("the next page starts at the top of the results; rare values come when asked", async ({
  page,
}) => {
  await page.goto("/jobs");
  const first = await firstTitle(page);
  await page.getByRole("link", { name: "Next" }).click();
  await expect(page).toHaveURL(/after=/);
  const heading = page.getByRole("heading", { level: 2, name: /jobs?$/ });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  expect(await firstTitle(page)).not.toBe(first);

  await page.goto("/jobs");
  const roles = page.getByRole("group", { name: "Role" });
  await expect(roles.getByRole("checkbox")).toHaveCount(6);
  await roles.getByRole("link", { name: /^Show all \d+/ }).click();
  await expect(page).toHaveURL("/jobs?more=role");
  await expect(roles.getByRole("link", { name: "Show fewer" })).toBeVisible();
  const seventh = roles.getByRole("checkbox").nth(6);
  await expect(seventh).toBeFocused();
  await seventh.check();
  await expect(page).toHaveURL(/\/jobs\?.*more=role/);
  await expect(page).toHaveURL(/role=/);
  await expect(seventh).toBeChecked();
  await expect(seventh).toBeFocused();
});

test("at 320 px the sheet stays open while boxes refine, and the button shows the jobs", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/jobs");
  await page.locator("summary").filter({ hasText: "Filters" }).click();
  await page.getByRole("checkbox", { name: /^Senior/ }).check();
  await expect(page).toHaveURL("/jobs?level=senior");
  await expect(page.locator(".sheet-count")).toHaveText("1");
  await expect(page.getByRole("checkbox", { name: /^Senior/ })).toBeVisible();
  await page.getByRole("button", { name: "Apply filters" }).click();
  const heading = page.getByRole("heading", { level: 2, name: /jobs?$/ });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
  await expect(page.getByRole("checkbox", { name: /^Senior/ })).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("a search that cannot be answered in place is asked for as a page", async ({ page }) => {
  await page.goto("/jobs");
  await page.route(/\/jobs\?.*_rsc=/, (route) =>
    route.fulfill({ status: 200, contentType: "text/plain", body: "what a broken proxy says" }),
  );
  await page.getByRole("checkbox", { name: /^Senior/ }).check();
  await expect(page).toHaveURL("/jobs?level=senior");
  await expect(page.getByRole("link", { name: /^Remove Level/ })).toBeVisible();
});

/** The requests for the search page: whole documents, and refinements in place. */
function watchSearches(page: Page): { documents: Request[]; refinements: Request[] } {
  const asked: { documents: Request[]; refinements: Request[] } = {
    documents: [],
    refinements: [],
  };
  page.on("request", (request) => {
    if (new URL(request.url()).pathname !== "/jobs") return;
    const kind = request.resourceType() === "document" ? "documents" : "refinements";
    asked[kind].push(request);
  });
  return asked;
}

async function firstTitle(page: Page): Promise<string> {
  const title = results(page).getByRole("heading").first();
  return (await title.textContent()) ?? "";
}

async function countOf(page: Page): Promise<number> {
  const text = await page.getByRole("heading", { level: 2, name: /jobs?$/ }).textContent();
  return Number((text ?? "").replace(/\D/g, ""));
}
