import { expect, test } from "./fixtures";

test.describe("what a query asks of a salary page is read, not ignored", () => {
  for (const [asked, answered] of [
    ["/salaries?role=data-engineer&level=senior", "/salaries/data-engineer/worldwide/senior"],
    ["/salaries/data-engineer?year=2024", "/salaries/data-engineer/worldwide/2024"],
    ["/salaries/data-engineer/germany?workplace=remote", "/salaries/data-engineer/germany/remote"],
    ["/salaries/data-engineer?place=DE&currency=EUR", "/salaries/data-engineer/germany/eur"],
    ["/salaries/data-engineer?type=full-time", "/salaries/data-engineer"],
  ] as const) {
    test(asked, async ({ page }) => {
      await page.goto(asked);
      await expect(page).toHaveURL(answered);
    });
  }
});

for (const [address, message] of [
  ["/salaries?role=data-enginer", /There is no role “data-enginer”.*Data Engineer/],
  ["/salaries/data-engineer?level=lofty", /Choose a level from the list/],
  ["/salaries/data-engineer/germany?year=1899", /Choose a year from the list/],
  ["/salaries?role=data-engineer&currency=zzz", /Choose a currency from the list/],
  ["/salaries?role=data-engineer&place=atlantis", /Choose a place from the list/],
] as const) {
  test(`${address} names the field and keeps the rest`, async ({ page }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBeLessThan(500);
    const summary = page.getByRole("alert").filter({ hasText: "There is a problem" });
    await expect(summary.getByRole("link", { name: message })).toBeVisible();
  });
}

test("an address that says nothing known is not found", async ({ request }) => {
  for (const [address, word] of [
    ["/salaries/data-engineer/germany/lofty", "lofty"],
    ["/salaries/data-engineer/germany/senior,mid", "senior,mid"],
    ["/salaries/data-engineer/germany/1899", "1899"],
    ["/salaries/data-engineer/germany/eur,gbp", "eur,gbp"],
    ["/salaries/data-engineer/germany/senior/remote", "senior/remote"],
    [`/salaries/${"x".repeat(300)}`, "xxx"],
  ] as const) {
    for (const ending of ["", ".json", ".svg"]) {
      const answer = await request.get(`${address}${ending}`);
      expect(answer.status(), `${address}${ending}`).toBe(404);
      expect(await answer.text()).toContain(word);
    }
  }
});

test("a page and the start of pay lead to the check of an offer", async ({ page }) => {
  for (const address of ["/salaries", "/salaries/data-engineer/germany"]) {
    await page.goto(address);
    await page.getByRole("link", { name: "Check an offer against these ranges" }).click();
    await expect(page).toHaveURL("/salaries/check");
  }
});
