import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures";

/** Addresses to visit for routes that have parameters; a route missing here fails the first test. */
const samples: Record<string, string[]> = {
  "/jobs/[slug]": ["first job"],
  "/jobs/[slug]/report": ["first job/report", "/jobs/no-such-job/report"],
  "/jobs/[slug]/report/sent": ["first job/report/sent", "/jobs/no-such-job/report/sent"],
  "/companies/[slug]": ["/companies/larkspur-models"],
  "/roles/[role]": ["/roles/data-engineer", "/roles/no-such-role"],
  "/compare/[pair]": [
    "/compare/machine-learning-research-engineer-vs-computer-vision-engineer",
    "/compare/no-such-pair",
  ],
  "/compare/unknown/[pair]": ["/compare/unknown/no-such-pair"],
  "/roles/unknown/[name]": ["/roles/unknown/no-such-role"],
  "/unsubscribe/[token]/confirm": ["/unsubscribe/no-such-token/confirm"],
  "/salaries/[...cell]": ["/salaries/data-engineer", "/salaries/data-engineer/united-states"],
};

const routes = Object.entries(
  JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8")) as Record<string, string>,
)
  .filter(([file]) => file.endsWith("/page"))
  .map(([, path]) => path)
  .filter((path) => !path.startsWith("/_"));

const paths = [
  ...routes.filter((path) => !path.includes("[")),
  ...routes.flatMap((path) => samples[path] ?? []),
  "/no/such/page",
];

test("every route with parameters has a sample", () => {
  expect(routes.filter((path) => path.includes("[") && !samples[path])).toEqual([]);
});

for (const path of paths) {
  test(`${path} runs under a strict policy without a report`, async ({ page, signIn }) => {
    if (path.startsWith("/employer")) await signIn("employer@example.com", "employer");
    if (path.startsWith("/admin")) await signIn("admin@example.com", "admin");
    if (path.startsWith("/account")) await signIn("policy@example.com");
    const response = await page.goto(
      path.startsWith("first job") ? path.replace("first job", await firstJob(page)) : path,
    );
    const headers = response?.headers() ?? {};
    const policy = headers["content-security-policy"] ?? "";
    expect(policy).toMatch(/script-src 'self'( '(sha256|nonce)-[\w+/=-]+')+;/);
    expect(policy).not.toMatch(/unsafe|\*|http:/);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
    });
    // The inline scripts ran: without them a page is never taken over by React.
    await page.waitForFunction(() => "__next_f" in window && document.readyState === "complete");
  });
}

async function firstJob(page: import("@playwright/test").Page): Promise<string> {
  await page.goto("/jobs");
  return (await page.locator('main a[href^="/jobs/"]').first().getAttribute("href")) ?? "";
}

test("a visitor's own policy puts no nonce into a page that is kept for all", async ({
  request,
}) => {
  const forged = { "content-security-policy": "script-src 'nonce-forged'" };
  for (const path of ["/", "/jobs", "/roles/data-engineer"]) {
    await request.get(path, { headers: forged });
    const body = await (await request.get(path)).text();
    expect(body).not.toContain("nonce=");
  }
});

test("a page of one request has a nonce that is never used twice", async ({ page, signIn }) => {
  await signIn("nonce@example.com");
  const nonces = new Set<string>();
  for (let visit = 0; visit < 3; visit++) {
    const policy = (await page.goto("/account"))?.headers()["content-security-policy"] ?? "";
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? "none");
  }
  expect(nonces.size).toBe(3);
  expect(nonces).not.toContain("none");
});

test("nobody keeps a page of someone who is signed in", async ({ page, signIn }) => {
  const stranger = await page.goto("/");
  expect(stranger?.headers()["cache-control"]).toContain("s-maxage=10");
  await signIn("private@example.com");
  for (const path of ["/", "/jobs", "/account", "/api/auth/session"]) {
    const response = await page.goto(path);
    expect(response?.headers()["cache-control"], path).toBe("private, no-store");
  }
});

test("a kept page is not sent again, and HEAD is GET without the body", async ({ request }) => {
  const first = await request.get("/");
  const { etag = "", "content-security-policy": policy } = first.headers();
  const again = await request.get("/", { headers: { "if-none-match": etag } });
  expect(again.status()).toBe(304);
  expect(again.headers()["content-security-policy"]).toBe(policy);
  const head = await request.head("/");
  expect(head.headers()["content-security-policy"]).toBe(policy);
  expect(await head.body()).toHaveLength(0);
});

test("what is not a page may load nothing", async ({ request }) => {
  const answer = await request.get("/healthz");
  expect(answer.headers()["content-security-policy"]).toBe(
    "default-src 'none'; frame-ancestors 'none'",
  );
});
