import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures";

const path = "/salaries/data-scientist/united-states";

test("the numbers of a figure are downloaded as CSV, JSON, SVG and PNG", async ({
  page,
  request,
}) => {
  await page.goto(path);
  const figure = page.getByRole("figure", { name: "Where posted ranges lie" });
  const n = (await figure.getByText(/^[\d,]+ posted ranges$/).textContent()) ?? "";
  for (const [name, type] of [
    ["CSV", "text/csv; charset=utf-8"],
    ["JSON", "application/json"],
    ["SVG", "image/svg+xml; charset=utf-8"],
    ["PNG", "image/png"],
  ] as const) {
    const link = figure.getByRole("link", { name, exact: true });
    await expect(link).toHaveAttribute("href", `${path}.${name.toLowerCase()}`);
    const answer = await request.get(`${path}.${name.toLowerCase()}`);
    expect(answer.headers()["content-type"]).toBe(type);
  }
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    figure.getByRole("link", { name: "SVG", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("united-states.svg");
  const svg = await readFile(await download.path(), "utf8");
  for (const said of [n, "method ", "interval", "Source: ", path]) expect(svg).toContain(said);
  expect(svg).not.toMatch(/<(script|style|image|link)|href=/);
});

test("a drawing by itself is a whole picture", async ({ page }) => {
  const answer = await page.goto(`${path}.svg`);
  expect(answer?.status()).toBe(200);
  const size = await page.locator("svg").first().boundingBox();
  expect(size?.width).toBe(960);
});

test("charts become interactive without a shift of the layout", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(path);
  for (const name of ["How many ranges pay what", "By year"]) {
    const figure = page.getByRole("figure", { name });
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator(".recharts-surface").first()).toBeVisible();
  }
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(0.02);
});

test("a cell of few ranges has figures, and no histogram", async ({ page, request }) => {
  await page.goto("/salaries/data-engineer/germany");
  const cell = (await (await request.get("/salaries/data-engineer/germany.json")).json())
    .statistics;
  expect(cell.n).toBeLessThan(30);
  await expect(page.getByRole("figure", { name: "Where posted ranges lie" })).toBeVisible();
  const spread = page.getByRole("figure", { name: "How many ranges pay what" });
  await expect(spread).toHaveCount(cell.n < 20 ? 0 : 1);
  expect(cell.histogram === null).toBe(cell.n < 20);
});
