import { expect, test } from "./fixtures";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a role is found in the list and read from what it is to its open jobs", async ({
    page,
  }) => {
    await page.goto("/roles");
    await page.getByRole("link", { name: "Data Engineer", exact: true }).click();
    await expect(page).toHaveURL("/roles/data-engineer");
    await expect(page.getByRole("heading", { level: 1, name: "Data engineer" })).toBeVisible();

    const outlook = page.getByRole("region", { name: "Outlook" });
    await expect(outlook.getByRole("cell", { name: "15-1243 Database architects" })).toBeVisible();
    await expect(
      outlook.getByRole("cell", { name: /^\+\d+(\.\d)? % \(20\d\d–\d\d\)$/ }),
    ).toBeVisible();
    await expect(outlook.getByRole("link", { name: /Bureau of Labor Statistics/ })).toBeVisible();

    const tools = page.getByRole("region", { name: "Tools and software" });
    await expect(tools.getByText(/^Counted in \d+ open listings of Data Engineer/)).toBeVisible();

    await page.getByRole("link", { name: /^All [\d,]+ Data Engineer jobs/ }).click();
    await expect(page).toHaveURL("/jobs?role=data-engineer");
  });

  test("a short profile says that it is short", async ({ page }) => {
    await page.goto("/roles/statistical-programmer");
    await expect(page.getByText("A short profile")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Practical tips" })).toHaveCount(0);
  });

  test("a role without official figures has no outlook", async ({ page }) => {
    await page.goto("/roles/security-engineer");
    await expect(page.getByRole("heading", { name: "Outlook" })).toHaveCount(0);
  });

  test("another name of a role leads to it and is seen to", async ({ page }) => {
    await page.goto("/roles/deep-learning-engineer");
    await expect(page).toHaveURL("/roles/machine-learning-engineer#titles");
    await expect(page.getByText(/^The address you followed is another name/)).toBeVisible();
    await page.goto("/roles/machine-learning-engineer");
    await expect(page.getByText(/^The address you followed is another name/)).toBeHidden();
  });

  test("an unknown name is answered with the nearest", async ({ page }) => {
    const response = await page.goto("/roles/data-enginere");
    expect(response?.status()).toBe(404);
    await page.getByRole("main").getByRole("link", { name: "Data Engineer", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Data engineer" })).toBeVisible();
  });
});

test("from a role to its neighbor and the comparison with it", async ({ page }) => {
  await page.goto("/roles/data-engineer");
  const neighbors = page.getByRole("region", { name: "Career neighbors" });
  await neighbors.getByRole("link", { name: "compare with Analytics Engineer" }).click();
  await expect(page).toHaveURL("/compare/analytics-engineer-vs-data-engineer");
  await expect(
    page.getByRole("heading", { level: 1, name: "Analytics engineer vs. data engineer" }),
  ).toBeVisible();
});
