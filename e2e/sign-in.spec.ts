import { expect, test } from "./fixtures";

test("sign in by mailed link, see the session, sign out", async ({ page }) => {
  await page.goto("/account");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.getByLabel("E-mail address").fill("Visitor@Example.com");
  await page.getByRole("button", { name: "Send me a sign-in link" }).click();
  await expect(page.getByRole("heading", { name: "Check your mail" })).toBeVisible();

  await page.getByRole("link", { name: "Open caught mail" }).click();
  const mail = page.getByRole("listitem").filter({ hasText: "visitor@example.com" }).first();
  const link = await mail.getByRole("link").getAttribute("href");
  expect(link).toContain("/signin/confirm?");

  // A scanner that opens the link in the mail does not use it up.
  await page.request.get(link ?? "");
  await page.goto(link ?? "");
  await expect(page.getByText("visitor@example.com")).toBeVisible();
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Your account" })).toBeVisible();
  await expect(page.getByText("this browser")).toBeVisible();

  const session = await page.request.get("/api/auth/session");
  expect(Object.keys((await session.json()).user).sort()).toEqual(["email", "id", "name"]);

  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await page.waitForURL("/");
  await page.goto("/account");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();

  await page.goto(link ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("The link has been used already")).toBeVisible();
});

test("a mistyped address is named, kept, and nothing is sent", async ({ page }) => {
  await page.goto("/signin");
  await page.getByLabel("E-mail address").fill("visitor@example");
  await page.getByRole("button", { name: "Send me a sign-in link" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "Enter an e-mail address such as",
  );
  await expect(page.getByLabel("E-mail address")).toHaveValue("visitor@example");
});

test("a session ended elsewhere no longer opens the account", async ({ page, signIn }) => {
  const session = await signIn("twice@example.com");
  await page.goto("/account");
  await expect(page.getByRole("heading", { name: "Your account" })).toBeVisible();
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.context().addCookies([session]);
  await page.goto("/account");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the sign-in form works and keeps what was typed", async ({ page }) => {
    await page.goto("/signin?next=/jobs");
    await page.getByLabel("E-mail address").fill("not an address");
    await page.getByRole("button", { name: "Send me a sign-in link" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      "Enter an e-mail address such as",
    );
    await expect(page.getByLabel("E-mail address")).toHaveValue("not an address");
    await page.getByLabel("E-mail address").fill("plain@example.com");
    await page.getByRole("button", { name: "Send me a sign-in link" }).click();
    await expect(page.getByRole("heading", { name: "Check your mail" })).toBeVisible();
  });
});
