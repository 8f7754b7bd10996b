import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures";

/**
 * Every server action and route handler, and who may use it. One that is missing here fails
 * the first test, so that nobody adds one without deciding.
 */
const guarded: Record<string, "anyone" | "signed-in" | "internal"> = {
  "app/(account)/account/end-session.ts": "signed-in",
  "app/(account)/account/sign-out.ts": "signed-in",
  "app/(account)/jobs/[slug]/report/report-job.ts": "anyone",
  "app/(account)/saved/add-search/save-search.ts": "signed-in",
  "app/(account)/saved/add/save-job.ts": "signed-in",
  "app/(account)/saved/change-alert.ts": "signed-in",
  "app/(account)/saved/remove-job.ts": "signed-in",
  "app/(account)/saved/remove-search.ts": "signed-in",
  "app/(account)/saved/update-application.ts": "signed-in",
  "app/(account)/signin/request-link.ts": "anyone",
  "app/(account)/signin/start-oauth.ts": "anyone",
  // Judges an offer and stores nothing.
  "app/(account)/salaries/check/check-pay.tsx": "anyone",
  // Whoever has the token of a mail, signed in or not.
  "app/(public)/unsubscribe/[token]/route.ts": "anyone",
  "app/api/auth/[...nextauth]/route.ts": "anyone",
  "app/api/internal/revalidate/route.ts": "internal",
  // Judges an offer and stores nothing.
  "app/api/v1/salary-check/route.ts": "anyone",
};

test("every action and every handler that changes something is in the matrix", async () => {
  const { readFileSync } = await import("node:fs");
  const files = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))
    .map((name) => join("app", name));
  const acting = files.filter((file) => {
    const text = readFileSync(file, "utf8");
    const writes = /export (async )?(function|const) (POST|PUT|PATCH|DELETE)|handlers\.GET/;
    return text.startsWith('"use server"') || (file.endsWith("route.ts") && writes.test(text));
  });
  expect(acting.sort()).toEqual(Object.keys(guarded).sort());
});

test("a stranger is sent away from the account", async ({ page }) => {
  await page.goto("/account");
  expect(new URL(page.url()).pathname).toBe("/signin");
});

test("the revalidation route answers nobody without its secret", async ({ request }) => {
  for (const headers of [{}, { "x-salarium-revalidate": "guess" }]) {
    const answer = await request.post("/api/internal/revalidate", { headers, data: {} });
    expect([401, 403, 404]).toContain(answer.status());
  }
});

const foreignOrigins: Record<string, Record<string, string>> = {
  "a foreign origin": { origin: "https://evil.example" },
  "a null origin": { origin: "null" },
  "no origin": {},
  "a foreign origin vouched for by a forged forwarded host": {
    origin: "https://evil.example",
    "x-forwarded-host": "evil.example",
  },
};

for (const [name, headers] of Object.entries(foreignOrigins)) {
  test(`a form sent with ${name} ends no session`, async ({ page, signIn, request }) => {
    const session = await signIn("target@example.com");
    await page.goto("/account");
    const form = page.locator("form").filter({ hasText: "Sign out everywhere" });
    const fields = await form
      .locator("input[type=hidden]")
      .evaluateAll((inputs) =>
        inputs.map((input) => [
          input.getAttribute("name") ?? "",
          (input as HTMLInputElement).value,
        ]),
      );
    await request.post("/account", {
      headers: { ...headers, cookie: `${session.name}=${session.value}` },
      multipart: Object.fromEntries(fields),
      maxRedirects: 0,
      failOnStatusCode: false,
    });
    await page.goto("/account");
    await expect(page.getByRole("heading", { name: "Your account" })).toBeVisible();
  });
}

test("redirects lead only to own paths", async ({ page, signIn }) => {
  await signIn("redirected@example.com");
  for (const next of ["//evil.example", "/\\evil.example", "https://evil.example"]) {
    await page.goto(`/signin?next=${encodeURIComponent(next)}`);
    await expect(page.locator('input[name="next"]').first()).toHaveValue("/account");
  }
});
