import { expect, test } from "./fixtures";

/** Pages from which every link of the site is reached. */
const entrances = [
  "/",
  "/jobs",
  "/companies",
  "/roles",
  "/compare",
  "/salaries",
  "/method",
  "/data",
  "/api/docs",
  "/salaries/check",
  "/signin",
];

test("no link on any page leads to nothing", async ({ request, page }) => {
  test.setTimeout(120_000);
  const links = new Map<string, string>();
  for (const entrance of entrances) {
    await page.goto(entrance);
    for (const href of await listOwnPaths(page)) links.set(href, entrance);
  }
  const deeper = [...links.keys()].filter(
    (path) =>
      /^\/(jobs|roles|companies|compare|salaries)\/[^?]+$/.test(path) && !/\.\w+$/.test(path),
  );
  for (const path of pickOneInEach(deeper)) {
    await page.goto(path);
    for (const href of await listOwnPaths(page)) {
      if (!links.has(href)) links.set(href, path);
    }
  }
  const broken: string[] = [];
  for (const [href, from] of links) {
    const answer = await request.get(href, { maxRedirects: 3 });
    if (answer.status() >= 400) broken.push(`${href} (on ${from}): ${answer.status()}`);
  }
  expect(broken).toEqual([]);
  expect(links.size).toBeGreaterThan(200);
});

async function listOwnPaths(page: import("@playwright/test").Page): Promise<string[]> {
  const hrefs = await page
    .locator("a[href^='/']")
    .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute("href") ?? ""));
  return [...new Set(hrefs.map((href) => href.replace(/#.*$/, "")))].filter(
    // Signing in with another site would leave this one; the listings of hostile texts come and go
    // while other tests run.
    (href) => href !== "" && !href.startsWith("/api/auth") && !href.includes("hostile-corpus"),
  );
}

/** A few pages of each kind, since all of one kind are made by the same code. */
function pickOneInEach(paths: readonly string[]): string[] {
  const kinds = new Map<string, string[]>();
  for (const path of paths) {
    const kind = path.split("/")[1] ?? "";
    kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  return [...kinds.values()].flatMap((all) => all.slice(0, 3));
}
