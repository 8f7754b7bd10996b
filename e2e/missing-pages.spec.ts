import { expect, test } from "./fixtures";

test.use({ javaScriptEnabled: false });

for (const [path, heading] of [
  ["/no/such/page", "Page not found"],
  ["/jobs/no-such-job", "Page not found"],
  ["/companies/no-such-company", "Page not found"],
  ["/salaries/no-such-role", "No such role"],
  ["/salaries/data-engineer/no-such-country", "No such country"],
  ["/roles/no-such-role", /no.*role|role/i],
  ["/compare/no-such-pair", /./],
] as const) {
  test(`without JavaScript ${path} is not found, and says so`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    expect(await page.locator('meta[name="robots"]').first().getAttribute("content")).toContain(
      "noindex",
    );
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  });
}
