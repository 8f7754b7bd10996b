import { expect, test } from "./fixtures";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a role, a place and a level lead to their own page, with the numbers as a table", async ({
    page,
  }) => {
    await page.goto("/salaries");
    const form = page.getByRole("main");
    await form.getByLabel("Role", { exact: true }).selectOption({ label: "Data Engineer" });
    await form.getByLabel("Place", { exact: true }).selectOption({ label: "United States" });
    await form
      .getByLabel("Level", { exact: true })
      .selectOption({ label: "Senior-level / Expert" });
    await form.getByRole("button", { name: "Show pay" }).click();

    await expect(page).toHaveURL("/salaries/data-engineer/united-states/senior");
    await expect(
      page.getByRole("heading", {
        level: 1,
        name: "Data Engineer pay in the United States: senior",
      }),
    ).toBeVisible();
    const table = page.getByRole("table", { name: /^Low ends, middles and high ends/ });
    await expect(table.getByRole("row", { name: /^Middle of the range/ })).toBeVisible();
    const figure = page.getByRole("figure", { name: "Where posted ranges lie" });
    await expect(figure.getByText(/^[\d,]+ posted ranges$/)).toBeVisible();
    await expect(figure.getByRole("link", { name: "aijobs.net salaries" })).toBeVisible();
    await expect(figure.getByRole("link", { name: /^\d{4}\.\d+$/ })).toHaveAttribute(
      "href",
      "/method",
    );
  });

  test("without a role the form says so and keeps what was chosen", async ({ page }) => {
    await page.goto("/salaries/find?role=&place=DE&level=lofty");
    const summary = page.getByRole("alert").filter({ hasText: "There is a problem" });
    await expect(summary.getByRole("link", { name: "Choose a role." })).toBeVisible();
    await expect(
      summary.getByRole("link", { name: /^Choose a level from the list/ }),
    ).toBeVisible();
    await expect(page.getByLabel("Place", { exact: true })).toHaveValue("DE");
  });
});

test("page, JSON and CSV say the same median", async ({ page, request }) => {
  await page.goto("/salaries/data-scientist/united-states");
  const table = page.getByRole("table", { name: /^Low ends, middles and high ends/ });
  const cells = table.getByRole("row", { name: /^Middle of the range/ }).getByRole("cell");
  const [n, median] = await Promise.all([
    cells.nth(0).getAttribute("data-value"),
    cells.nth(3).getAttribute("data-value"),
  ]);

  const json = await (await request.get("/salaries/data-scientist/united-states.json")).json();
  expect(String(json.statistics.n)).toBe(n);
  expect(String(json.statistics.p50)).toBe(median);
  const csv = await (await request.get("/salaries/data-scientist/united-states.csv")).text();
  const [, all] = csv.split("\r\n");
  expect(all?.split(",").slice(0, 4)).toEqual(["all", "data-scientist US", "middle", n]);
  expect(all?.split(",")[7]).toBe(median);
  const picture = await request.get("/salaries/data-scientist/united-states.png");
  expect(picture.headers()["content-type"]).toBe("image/png");
});

test("thin data is said aloud, with what is broader and both numbers", async ({ page }) => {
  await page.goto("/salaries/data-engineer/germany");
  const notice = page.getByRole("main").locator(".notice").filter({ hasText: "Thin data" });
  await expect(notice).toContainText(/against \d+ posted ranges of Data Engineer, in Germany/);
  await notice.getByRole("link", { name: "Data Engineer, worldwide" }).click();
  await expect(page).toHaveURL("/salaries/data-engineer");
  await expect(page.getByRole("heading", { level: 1, name: "Data Engineer pay" })).toBeVisible();
});

test("an unknown role is not found, and the nearest are named", async ({ page }) => {
  const answer = await page.goto("/salaries/data-enginer");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: "No such role" })).toBeVisible();
  await page.getByRole("link", { name: "Data Engineer pay", exact: true }).click();
  await expect(page).toHaveURL("/salaries/data-engineer");
});

test("an unknown country is not found, and the nearest are named", async ({ page, request }) => {
  const answer = await page.goto("/salaries/data-engineer/germny");
  expect(answer?.status()).toBe(404);
  await page.getByRole("link", { name: "Data Engineer pay, Germany" }).click();
  await expect(page).toHaveURL("/salaries/data-engineer/germany");
  const problem = await request.get("/salaries/data-engineer/germny.json");
  expect(problem.status()).toBe(404);
  expect((await problem.json()).near).toContain("Germany");
});

test("another name of a role leads to the role, where the name is listed", async ({ page }) => {
  await page.goto("/salaries/deep-learning-engineer");
  await expect(page).toHaveURL("/salaries/machine-learning-engineer#titles");
  await expect(
    page.getByRole("heading", { name: "Titles counted as Machine Learning Engineer" }),
  ).toBeVisible();
  await expect(page.getByText(/Deep Learning Engineer/)).toBeVisible();
});

test("the histogram becomes interactive without moving the page", async ({ page }) => {
  await page.goto("/salaries/data-scientist/united-states");
  const figure = page.getByRole("figure", { name: "How many ranges pay what" });
  const before = await figure.boundingBox();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator(".recharts-surface").first()).toBeVisible();
  expect((await figure.boundingBox())?.height).toBe(before?.height);
});

test("the method explains why pay is under review", async ({ page }) => {
  await page.goto("/method#under-review");
  await expect(page.getByRole("heading", { name: "Why pay is under review" })).toBeInViewport();
  await page.getByRole("link", { name: "How a cell is computed" }).click();
  await expect(page.getByRole("heading", { name: "9. How a cell is computed" })).toBeInViewport();
});
