import { createHash } from "node:crypto";
import { publishSnapshots } from "../scripts/snapshots/publish-snapshots";
import { expect, test } from "./fixtures";

const day = "2026-02-28";

test.beforeAll(async ({ db }) => {
  await publishSnapshots(db, day);
});

test("a visitor downloads the newest figures and finds them whole", async ({ page, request }) => {
  await page.goto("/data");
  const pay = page.getByRole("region", { name: "Pay by role, level, country and year" });
  const row = pay.getByRole("row").filter({ has: page.getByRole("link", { name: "CSV" }) });
  const sha256 = (await row.getByRole("cell").last().textContent()) ?? "";
  const href = (await row.getByRole("link").getAttribute("href")) ?? "";
  const answer = await request.get(href);
  expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  expect(
    createHash("sha256")
      .update(await answer.body())
      .digest("hex"),
  ).toBe(sha256);
  const again = await request.get(href, { headers: { "if-none-match": `"${sha256}"` } });
  expect(again.status()).toBe(304);
});

test("an earlier day stays, with its schema and checksums", async ({ page, request }) => {
  await page.goto("/data");
  const href = `/data/datapackage-${day}.json`;
  await expect(page.locator(`a[href="${href}"]`)).toBeVisible();
  const { resources } = await (await request.get(href)).json();
  expect(resources).toHaveLength(6);
  for (const { path, hash, bytes } of resources) {
    const body = await (await request.get(path)).body();
    expect(body).toHaveLength(bytes);
    expect(`sha256:${createHash("sha256").update(body).digest("hex")}`).toBe(hash);
  }
});

test("the newest file is found without knowing the day", async ({ request }) => {
  const answer = await request.get("/data/latest/salaries.ndjson");
  expect(answer.url()).toMatch(/\/data\/salarium-salaries-\d{4}-\d\d-\d\d\.ndjson$/);
  const [line = ""] = (await answer.text()).split("\n");
  expect(JSON.parse(line)).toMatchObject({ role: expect.any(String), n: expect.any(Number) });
});

test("a file that is not there is said to be so", async ({ request }) => {
  for (const name of [
    "salarium-jobs-2026-02-30.csv",
    "x",
    "latest/jobs.xls",
    "datapackage-1.json",
  ]) {
    const answer = await request.get(`/data/${name}`);
    expect(answer.status(), name).toBe(404);
    expect(answer.headers()["content-type"]).toContain("application/problem+json");
    expect((await answer.json()).detail).toContain("/data");
  }
});
