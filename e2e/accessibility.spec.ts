import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures";

const pages = [
  "/",
  "/jobs",
  "/jobs?q=nothing-is-called-this&level=senior",
  "/companies",
  "/companies/larkspur-models",
  "/roles",
  "/roles/data-engineer",
  "/roles/no-such-role",
  "/compare",
  "/compare/machine-learning-research-engineer-vs-computer-vision-engineer",
  "/salaries",
  "/salaries/data-engineer",
  "/salaries/data-engineer/united-states",
  "/salaries/check",
  "/method",
  "/data",
  "/api/docs",
  "/signin",
  "/signin/sent?email=a@example.com",
  "/demo/mail",
  "/demo/components",
];

const views = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 320 },
  { colorScheme: "dark", width: 1280 },
  { colorScheme: "light", width: 320 },
] as const;

for (const { colorScheme, width } of views) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    for (const path of pages) {
      test(`${path} has no accessibility fault and does not scroll sideways`, async ({ page }) => {
        await page.goto(path);
        expect(await findFaults(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      });
    }

    test("a listing, shown and held, has no accessibility fault", async ({ page }) => {
      for (const title of ["Lead Developer (AI)", "Bioinformatic Expert"]) {
        await page.goto("/");
        await page
          .getByRole("link", { name: new RegExp(title.replace(/[()]/g, "\\$&")) })
          .first()
          .click();
        expect(await findFaults(page)).toEqual([]);
      }
    });
  });
}

async function findFaults(page: import("@playwright/test").Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
