import { expect, test } from "./fixtures";

const seedPath = "/compare/machine-learning-research-engineer-vs-computer-vision-engineer";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the comparison is read and its salary link leads to the role it names", async ({
    page,
  }) => {
    await page.goto(seedPath);
    await expect(
      page.getByRole("heading", {
        level: 1,
        name: "Machine learning research engineer vs. computer vision engineer",
      }),
    ).toBeVisible();
    await expect(page.getByText(/^\d+ minutes to read$/)).toBeVisible();

    // Every line of the contents leads to a heading, and no heading stands over nothing.
    const contents = page.getByRole("navigation", { name: "Contents" }).getByRole("link");
    for (const link of await contents.all()) {
      const anchor = (await link.getAttribute("href")) ?? "";
      await expect(page.locator(anchor)).toHaveText((await link.textContent()) ?? "");
    }
    await page.getByRole("navigation", { name: "Contents" }).getByText("Salary insights").click();
    await expect(page).toHaveURL(/#pay$/);

    const skills = page.getByRole("region", { name: "Required skills" });
    const only = (name: string) => skills.getByRole("list", { name }).getByRole("listitem");
    const research = await only("Only Machine Learning Research Engineer").allTextContents();
    const vision = await only("Only Computer Vision Engineer").allTextContents();
    const both = await only("Both").allTextContents();
    expect(Math.min(research.length, vision.length, both.length)).toBeGreaterThan(2);
    const all = [...research, ...vision, ...both];
    expect(new Set(all).size).toBe(all.length);
    const industries = page.getByRole("region", { name: "Common industries" });
    expect(await industries.getByRole("listitem").count()).toBeGreaterThan(5);

    // The role whose pay is thin is stood in for, with n of both.
    const pay = page.getByRole("region", { name: "Salary insights" });
    await expect(
      pay.getByText(
        /^Machine Learning Research Engineer: (\d+ posted ranges?|no posted range is known)\..*Research Engineer, with \d+ posted ranges, stands in\.$/,
      ),
    ).toBeVisible();
    await expect(pay.getByText(/interval of the difference runs from/)).toBeVisible();
    await pay.getByRole("link", { name: "Machine Learning Research Engineer pay" }).click();
    await expect(page).toHaveURL("/salaries/machine-learning-research-engineer");
    await expect(
      page.getByRole("heading", { level: 1, name: /^Machine Learning Research Engineer pay/ }),
    ).toBeVisible();
  });

  test("any two roles are picked and lead to the one address of their comparison", async ({
    page,
  }) => {
    await page.goto("/compare");
    await page.getByLabel("First role").selectOption({ label: "Statistician" });
    await page.getByLabel("Second role").selectOption({ label: "NLP Engineer" });
    await page.getByRole("button", { name: "Compare" }).click();

    await expect(page).toHaveURL("/compare/nlp-engineer-vs-statistician");
    await expect(page.getByText("Put together from two role profiles")).toBeVisible();
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    for (const heading of await page.getByRole("heading", { level: 2 }).all()) {
      const id = await heading.getAttribute("id");
      if (id === null) continue;
      const section = page.locator(`section[aria-labelledby="${id}"]`);
      const text = ((await section.textContent()) ?? "").trim();
      expect(text.length).toBeGreaterThan(((await heading.textContent()) ?? "").length + 10);
    }
  });

  test("what was chosen is kept when it is not two roles", async ({ page }) => {
    await page.goto("/compare?a=data-engineer&b=data-engineer");
    await expect(
      page.getByRole("link", { name: "Choose another role: this is Data Engineer as well." }),
    ).toBeVisible();
    await expect(page.getByLabel("First role")).toHaveValue("data-engineer");
  });

  test("an unknown name is answered with the nearest", async ({ page }) => {
    const response = await page.goto("/compare/data-enginere-vs-data-analyst");
    expect(response?.status()).toBe(404);
    await page.getByRole("link", { name: "Data Engineer and Data Analyst" }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: "Data analyst vs. data engineer" }),
    ).toBeVisible();

    const twice = await page.goto("/compare/data-analyst-vs-data-analyst");
    expect(twice?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "One role, twice" })).toBeVisible();
  });
});

test("the other order is moved for good, the picture and the markup have the numbers", async ({
  page,
  request,
}) => {
  const other = await request.get(
    "/compare/computer-vision-engineer-vs-machine-learning-research-engineer",
    { maxRedirects: 0 },
  );
  expect(other.status()).toBe(308);
  const locations = other.headersArray().filter(({ name }) => name.toLowerCase() === "location");
  expect(new Set(locations.map(({ value }) => value))).toEqual(new Set([seedPath]));

  await page.goto(seedPath);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", new RegExp(seedPath));
  await expect(page.locator('meta[name="robots"][content*="noindex"]')).toHaveCount(0);
  const markup = await page.locator('script[type="application/ld+json"]').allTextContents();
  const types = markup.map((text) => JSON.parse(text)["@type"]);
  expect(types).toEqual(expect.arrayContaining(["Article", "BreadcrumbList"]));
  const picture = await page.locator('meta[property="og:image"]').getAttribute("content");
  const drawn = await request.get(new URL(picture ?? "").pathname);
  expect(drawn.headers()["content-type"]).toBe("image/png");
});

test("jobs beside the comparison are of its roles or their families", async ({ page }) => {
  await page.goto(seedPath);
  const jobs = page.getByRole("list", { name: "Featured and matching jobs" });
  const titles = await jobs.getByRole("heading", { level: 3 }).allTextContents();
  expect(titles.join()).toContain("Research Engineer");
  expect(titles.join()).not.toContain("Ecosystem Manager");
  expect(titles.join()).not.toContain("Data Engineer");
  await expect(page.getByText("1111111")).toHaveCount(0);
});

test.describe("two roles with much data, without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("pay stands in pairs by level and country, with a difference, an overlap and moves", async ({
    page,
  }) => {
    await page.goto("/compare/data-engineer-vs-data-scientist");
    const pay = page.getByRole("region", { name: "Salary insights" });
    await expect(pay.getByText(/The two distributions overlap by \d+ %/)).toBeVisible();

    const parts = page.getByRole("region", { name: "Pay by level and country" });
    await expect(parts.getByRole("img", { name: /^Senior, Data Engineer\. Median/ })).toBeVisible();
    await expect(
      parts.getByRole("img", { name: /^Senior, Data Scientist\. Median/ }),
    ).toBeVisible();
    const levels = parts.getByRole("table", { name: "By level: medians, USD a year" });
    await expect(levels.getByRole("row", { name: /^Senior [\d,]+ .* [+−]?\d+ %$/ })).toBeVisible();
    await expect(
      parts
        .getByRole("table", { name: /^By country/ })
        .getByRole("rowheader")
        .first(),
    ).toHaveText("United States");

    const moves = page.getByRole("region", { name: "Moves between the two" });
    await expect(
      moves.getByRole("table", { name: "From Data Engineer" }).getByRole("row"),
    ).not.toHaveCount(1);
    await expect(moves.getByText(/nobody’s career is followed here/)).toBeVisible();
  });

  test("the official tools of two occupations are split, with code, copy and licence", async ({
    page,
  }) => {
    await page.goto("/compare/data-engineer-vs-data-scientist");
    const official = page.getByRole("figure", { name: /^In demand by the occupation/ });
    const only = (name: string) => official.getByRole("list", { name }).getByRole("listitem");
    expect(await only("Only Data Scientists").allTextContents()).toContain("PyTorch");
    expect(await only("Both").allTextContents()).toContain("Python");
    await expect(official.getByText(/15-2051 Data Scientists/)).toBeVisible();
    await expect(official.getByText("Copy of June 2025")).toBeVisible();
    await expect(official.getByText(/CC BY 4\.0/)).toBeVisible();
  });
});
