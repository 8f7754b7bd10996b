import type { Page } from "@playwright/test";
import { sql } from "drizzle-orm";
import { expect, test } from "./fixtures";

async function check(page: Page, { country = "United States", text = "$150-180k" } = {}) {
  await page.goto("/salaries/check");
  await page.getByLabel("Job title").fill("Senior Data Engineer");
  await page.getByLabel("Country").selectOption(country);
  await page.getByLabel("What the offer says about pay").fill(text);
  await page.getByRole("button", { name: "Check this offer" }).click();
}

test("an offer gets its percentile with the interval, and its verdict", async ({ page }) => {
  await check(page);
  const answer = page.getByRole("region", { name: "What we make of it" });
  await expect(answer).toContainText("USD 150,000 – 180,000 a year, for Data Engineer, senior");
  await expect(answer).toContainText("The pay is plausible as it stands.");
  await expect(answer).toContainText(/P\d+ to P\d+ \(± \d+ points\) of [\d,]+ posted ranges/);
  await expect(page.getByRole("heading", { name: "What we make of it" })).toBeFocused();
  await expect(page.getByLabel("What the offer says about pay")).toHaveValue("$150-180k");
});

test("pay that can hardly be meant is said to be so, with what may have been meant", async ({
  page,
}) => {
  await check(page, { text: "$15,000 - 18,000 a year" });
  const answer = page.getByRole("region", { name: "What we make of it" });
  await expect(answer).toContainText("would be held until a person decides");
  await expect(answer).toContainText("Perhaps meant: USD 150,000 – 180,000 a year");
});

test("an ambiguous text is read aloud in every way", async ({ page }) => {
  await check(page, { country: "Canada", text: "$120k - 140k" });
  const answer = page.getByRole("region", { name: "What we make of it" });
  await expect(answer).toContainText("can be read in more than one way");
  await expect(answer).toContainText("CAD 120,000");
  await expect(answer).toContainText("USD 120,000");
});

test("what is missing is named, and nothing typed is lost", async ({ page }) => {
  await check(page, { text: "competitive" });
  await expect(page.locator(".error-summary")).toContainText("No amount of pay was found");
  await expect(page.getByLabel("What the offer says about pay")).toHaveValue("competitive");
  await expect(page.getByLabel("Job title")).toHaveValue("Senior Data Engineer");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an offer is checked all the same, and stored nowhere", async ({ page, db }) => {
    await check(page, { text: "$151,317 - 181,319" });
    const answer = page.getByRole("region", { name: "What we make of it" });
    await expect(answer).toContainText("USD 151,317 – 181,319 a year");
    await expect(page.getByLabel("What the offer says about pay")).toHaveValue(/151,317/);
    const tables = await db.execute<{ name: string }>(
      sql`select format('%I.%I', table_schema, table_name) as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema in ('public', 'pgboss')`,
    );
    for (const { name } of tables) {
      const [row] = await db.execute<{ found: number }>(
        sql`select count(*)::int as found from ${sql.raw(name)} r where r::text ~ '151317|151,317'`,
      );
      expect(row?.found, name).toBe(0);
    }
  });
});
