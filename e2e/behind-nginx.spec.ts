import { type APIResponse, request as requests } from "@playwright/test";
import { nginxProgram, type RunningNginx, startNginx } from "../scripts/test/start-nginx";
import { expect, test } from "./fixtures";

// The site itself behind deploy/nginx.conf; scripts/test/nginx.test.ts has the single rules.
test.skip(nginxProgram === undefined, "NOT TESTED: there is no nginx here");

let nginx: RunningNginx;
test.beforeAll(async () => {
  nginx = await startNginx(Number(process.env["PORT"]));
});
test.afterAll(() => nginx.stop());

const cacheOf = (answer: APIResponse) => answer.headers()["x-cache"];

test("nothing of a visitor who is signed in reaches another", async ({ context, signIn }) => {
  const email = "behind-nginx@example.com";
  await signIn(email);
  const stranger = await requests.newContext();
  for (const path of ["/account", "/saved", "/signin", "/jobs", "/method", "/api/auth/session"]) {
    // An address of its own, so that nobody else has asked for it.
    const url = `${nginx.base}${path}?visit=private`;
    const own = await context.request.get(url);
    expect(cacheOf(own), path).toBe("BYPASS");
    expect(own.headers()["cache-control"], path).toMatch(/no-store/);
    const theirs = await stranger.get(url);
    expect(cacheOf(theirs), path).not.toBe("HIT");
    expect(await theirs.text(), path).not.toContain(email);
    expect(cacheOf(await context.request.get(url)), path).toBe("BYPASS");
  }
  expect(await (await context.request.get(`${nginx.base}/account`)).text()).toContain(email);
  const refused = await stranger.get(`${nginx.base}/account`, { maxRedirects: 0 });
  expect(refused.status()).toBeGreaterThanOrEqual(300);
  await stranger.dispose();
});

test("public pages come from the cache, missing ones and cookies do not", async () => {
  const stranger = await requests.newContext();
  for (const path of ["/", "/jobs", "/jobs?level=senior", "/salaries/data-engineer", "/method"]) {
    const first = await stranger.get(`${nginx.base}${path}`);
    const again = await stranger.get(`${nginx.base}${path}`);
    expect(cacheOf(again), path).toMatch(/^(HIT|STALE|UPDATING)$/);
    expect(again.headers()["content-security-policy"]).toContain("script-src 'self' 'sha256-");
    expect(await again.text()).toBe(await first.text());
  }
  for (const path of ["/no/such/page", "/jobs/no-such-job"]) {
    await stranger.get(`${nginx.base}${path}`);
    const again = await stranger.get(`${nginx.base}${path}`);
    expect(again.status()).toBe(404);
    expect(cacheOf(again)).not.toBe("HIT");
  }
  await stranger.dispose();
});

test("a search is refined in place through nginx as without it", async ({ page }) => {
  await page.goto(`${nginx.base}/jobs`);
  await page.getByRole("checkbox", { name: /^Senior/ }).check();
  await expect(page).toHaveURL(`${nginx.base}/jobs?level=senior`);
  await expect(page.locator("form [aria-live=polite]")).toHaveText(/found/);
  await page.reload();
  await expect(page.getByRole("checkbox", { name: /^Senior/ })).toBeChecked();
});
