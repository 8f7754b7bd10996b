import { eq, like } from "drizzle-orm";
import { caughtMails } from "@/db/schema/caught-mails";
import { rateLimits } from "@/db/schema/rate-limits";
import { sessions } from "@/db/schema/sessions";
import { users } from "@/db/schema/users";
import { verificationTokens } from "@/db/schema/verification-tokens";
import { createSignInLink } from "@/db/users/create-sign-in-link";
import { expect, test } from "./fixtures";

function requestLink() {
  return {
    email: `attacked-${crypto.randomUUID()}@example.com`,
    baseUrl: process.env["SITE_URL"] ?? "",
    secret: process.env["AUTH_SECRET"] ?? "",
    now: new Date(),
  };
}

/** Where the button of the page that a mailed link opens leads. */
function callbackOf(link: string): string {
  return link.replace("/signin/confirm?", "/api/auth/callback/nodemailer?");
}

test("the session cookie is out of reach of scripts and other sites, and replaces a planted one", async ({
  page,
  context,
  db,
}) => {
  const planted = "planted-by-an-attacker-0123456789";
  const name = "authjs.session-token";
  await context.addCookies([{ name, value: planted, domain: "localhost", path: "/" }]);
  const { url } = await createSignInLink(db, requestLink());
  await page.goto(url);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Your account" })).toBeVisible();
  const cookie = (await context.cookies()).find((one) => one.name === name);
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  expect(cookie?.value).not.toBe(planted);
  expect(await page.evaluate(() => document.cookie)).not.toContain("session");
  expect(await db.$count(sessions, eq(sessions.sessionToken, planted))).toBe(0);
});

test("a link opens one session, however many ask at once", async ({ request, db }) => {
  const asked = requestLink();
  const { url } = await createSignInLink(db, asked);
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => request.get(callbackOf(url), { maxRedirects: 0 })),
  );
  const opened = answers.filter((answer) =>
    /session-token=/.test(answer.headers()["set-cookie"] ?? ""),
  );
  expect(opened).toHaveLength(1);
  const [user] = await db.select().from(users).where(eq(users.email, asked.email));
  expect(await db.$count(sessions, eq(sessions.userId, user?.id ?? ""))).toBe(1);
});

test("a link does not open another address, nor after its time", async ({ request, db }) => {
  const { url } = await createSignInLink(db, requestLink());
  const other = new URL(callbackOf(url));
  other.searchParams.set("email", "admin@example.com");
  const old = { ...requestLink(), now: new Date(Date.now() - 11 * 60 * 1000) };
  const late = callbackOf((await createSignInLink(db, old)).url);
  for (const address of [other.href, late]) {
    const answer = await request.get(address, { maxRedirects: 0 });
    expect(answer.headers()["set-cookie"] ?? "").not.toContain("session-token=");
    expect(answer.headers()["location"]).toContain("/signin?error=Verification");
  }
});

test("a foreign page cannot sign a visitor in as somebody else", async ({ request, db }) => {
  const { url } = await createSignInLink(db, requestLink());
  const answer = await request.get(callbackOf(url), {
    headers: { "sec-fetch-site": "cross-site" },
    maxRedirects: 0,
  });
  expect(answer.headers()["set-cookie"] ?? "").not.toContain("session-token=");
  expect(answer.headers()["location"]).toContain("/signin/confirm?");
});

test("the routes of next-auth take no form, and their codes come back as words only", async ({
  request,
}) => {
  for (const path of ["signin/nodemailer", "signout", "callback/nodemailer", "session"]) {
    const answer = await request.post(`/api/auth/${path}`, {
      form: { email: "a@example.com", csrfToken: "a" },
      maxRedirects: 0,
    });
    expect(answer.status(), path).toBe(405);
  }
  for (const code of ["%01", "%0d%0aX-Evil:1", "%E2%80%AE", "%00", "%ff", "<script>"]) {
    const answer = await request.get(`/api/auth/error?error=${code}`, { maxRedirects: 0 });
    expect([303, 400], code).toContain(answer.status());
    expect(answer.headers()["x-evil"]).toBeUndefined();
  }
  expect((await request.get("/api/auth/csrf")).status()).toBe(404);
});

test("known and unknown addresses get the same answer in about the same time", async ({
  browser,
  db,
}) => {
  test.setTimeout(90_000);
  const known = "known-to-the-site@example.com";
  await db.insert(users).values({ email: known }).onConflictDoNothing();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const seen: Record<string, { text: string; ms: number[] }> = {};
  for (let round = 0; round < 4; round += 1) {
    for (const kind of ["known", "unknown"] as const) {
      const email = kind === "known" ? known : `nobody-${round}@example.com`;
      // Other tests sign in from this machine's address too.
      await db.delete(rateLimits).where(like(rateLimits.key, "sign-in:%"));
      await page.goto("/signin");
      await page.getByLabel("E-mail address").fill(email);
      const started = performance.now();
      await page.getByRole("button", { name: "Send me a sign-in link" }).click();
      await expect(page.getByRole("heading", { name: "Check your mail" })).toBeVisible();
      const text = ((await page.getByRole("main").textContent()) ?? "").replaceAll(
        email,
        "ADDRESS",
      );
      seen[kind] ??= { text, ms: [] };
      seen[kind]?.ms.push(performance.now() - started);
      expect(text).toBe(seen[kind]?.text);
    }
  }
  await context.close();
  expect(seen["known"]?.text).toBe(seen["unknown"]?.text);
  const fastest = (kind: string) => Math.min(...(seen[kind]?.ms ?? [0]));
  expect(Math.abs(fastest("known") - fastest("unknown"))).toBeLessThan(250);
});

test("a recipient gets at most five links in a quarter of an hour", async ({ browser, db }) => {
  test.setTimeout(90_000);
  const recipient = `flooded-${crypto.randomUUID()}@example.com`;
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (let mail = 0; mail < 7; mail += 1) {
    // As if each came from an address of its own.
    await db.delete(rateLimits).where(like(rateLimits.key, "sign-in:%"));
    await page.goto("/signin");
    await page.getByLabel("E-mail address").fill(recipient);
    await page.getByRole("button", { name: "Send me a sign-in link" }).click();
    await expect(page.getByRole("heading", { name: "Check your mail" })).toBeVisible();
  }
  await context.close();
  expect(await db.$count(caughtMails, eq(caughtMails.recipient, recipient))).toBe(5);
  const stored = await db
    .select()
    .from(verificationTokens)
    .where(eq(verificationTokens.identifier, recipient));
  const mails = await db.select().from(caughtMails).where(eq(caughtMails.recipient, recipient));
  const sent = mails.map(({ text }) => /token=(\w+)/.exec(text)?.[1]);
  expect(stored.filter(({ token }) => sent.includes(token))).toEqual([]);
});
