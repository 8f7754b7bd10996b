import { expect, test } from "./fixtures";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("pay is shown in another currency, with the rate, its day and its source", async ({
    page,
  }) => {
    await page.goto("/salaries/data-engineer/united-states");
    const lead = page.getByText(/^The middle of the market is/);
    await expect(lead).toContainText(/is USD [\d,]+ a year/);
    await page.getByRole("navigation", { name: "Currency" }).getByText("EUR").click();

    await expect(page).toHaveURL("/salaries/data-engineer/united-states/eur");
    await expect(page).toHaveTitle(/Data Engineer pay in the United States, in EUR/);
    await expect(lead).toContainText(/is ≈\sEUR [\d,]+ a year/);
    await expect(
      page.getByText(
        /Converted from US dollars at 1 USD = [\d.]+ EUR, the rate of \d+ \w+ \d{4} by/,
      ),
    ).toBeVisible();
    await expect(page.locator("link[rel=canonical]")).toHaveAttribute(
      "href",
      /\/salaries\/data-engineer\/united-states$/,
    );
    // Pages that lead on from here stay in the currency.
    await page
      .getByRole("figure", { name: /^By level/ })
      .getByRole("link", { name: /^Senior/ })
      .first()
      .click();
    await expect(page).toHaveURL("/salaries/data-engineer/united-states/senior,eur");
  });

  test("a currency is chosen with the role", async ({ page }) => {
    await page.goto("/salaries");
    const form = page.getByRole("main");
    await form.getByLabel("Role", { exact: true }).selectOption({ label: "Data Scientist" });
    await form.getByLabel("Currency", { exact: true }).selectOption("INR");
    await form.getByRole("button", { name: "Show pay" }).click();
    await expect(page).toHaveURL("/salaries/data-scientist/worldwide/inr");
    await expect(page.getByText(/^The middle of the market is ≈\sINR/)).toBeVisible();
  });
});

test("data stays in US dollars, whatever a page is shown in", async ({ request }) => {
  const dollars = await (await request.get("/salaries/data-engineer.json")).json();
  const answer = await request.get("/salaries/data-engineer/worldwide/eur.json");
  expect(new URL(answer.url()).pathname).toBe("/salaries/data-engineer.json");
  expect(await answer.json()).toEqual(dollars);
  expect(dollars.currency).toBe("USD");
});

test("US dollars have one address, and other spellings lead to it", async ({ request }) => {
  for (const [from, to] of [
    ["/salaries/data-engineer/worldwide/usd", "/salaries/data-engineer"],
    ["/salaries/data-engineer/germany/EUR", "/salaries/data-engineer/germany/eur"],
    ["/salaries/data-engineer/germany/eur,senior", "/salaries/data-engineer/germany/senior,eur"],
    ["/salaries/data-engineer/germany/full-time", "/salaries/data-engineer/germany"],
  ] as const) {
    const answer = await request.get(from, { maxRedirects: 0 });
    expect([answer.status(), answer.headers()["location"]], from).toEqual([308, to]);
  }
});

test("a currency without a rate is not found, and those that have one are named", async ({
  page,
  request,
}) => {
  const answer = await page.goto("/salaries/data-engineer/germany/zzz");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: "No such currency" })).toBeVisible();
  await expect(page.getByText(/no exchange rate for “zzz”.*USD, EUR, GBP/)).toBeVisible();
  const problem = await request.get("/salaries/data-engineer/germany/zzz.json");
  expect(problem.status()).toBe(404);
  expect((await problem.json()).detail).toContain("There is no currency “zzz”");
});
