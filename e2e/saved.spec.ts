import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { savedSearches } from "@/db/schema/saved-searches";
import { users } from "@/db/schema/users";
import { expect, test } from "./fixtures";

const jobTitle = "Lead Developer (AI)";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a job is saved, followed and removed", async ({ page, signIn }) => {
    await signIn(newPerson());
    await page.goto("/saved");
    await expect(page.getByText("You have saved no jobs yet.")).toBeVisible();

    await saveJob(page);
    await expect(page.getByRole("status")).toContainText("The job is among your saved jobs.");
    const saved = savedJob(page);
    await expect(saved).toContainText("Cere Network");
    await expect(saved.getByLabel("Application")).toHaveValue("saved");

    await saved.getByLabel("Application").selectOption({ label: "Interviewing" });
    await saved.getByLabel("Note").fill("a".repeat(2001));
    await saved.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByRole("alert")).toContainText("Shorten the note to 2,000 characters.");
    await expect(saved.getByLabel("Note")).toHaveValue("a".repeat(2001));
    await expect(saved.getByLabel("Application")).toHaveValue("interview");
    await saved.getByLabel("Note").fill("Second talk on Monday");
    await saved.getByRole("button", { name: "Save changes" }).click();
    await expect(saved.getByRole("status")).toHaveText("Changes saved.");
    await page.goto("/saved");
    await expect(saved.getByLabel("Note")).toHaveValue("Second talk on Monday");
    await expect(saved.getByLabel("Application")).toHaveValue("interview");

    // Saving it again asks nothing and loses nothing.
    await openJob(page);
    await page.getByRole("link", { name: "Save this job" }).click();
    await expect(page.getByRole("heading", { name: "You have saved this job" })).toBeVisible();

    await page.getByRole("link", { name: "Show my saved jobs" }).click();
    await saved.locator("summary").click();
    await saved.getByRole("button", { name: `Remove ${jobTitle} for good` }).click();
    await expect(page.getByText("You have saved no jobs yet.")).toBeVisible();
  });

  test("a search is saved under a name, its mail is changed, and it is removed", async ({
    page,
    signIn,
  }) => {
    await signIn(newPerson());
    await sendSearchForm(page, "/jobs?level=senior&place=US", " ");
    await expect(page.getByRole("alert")).toContainText("Give the search a name");
    await page.getByLabel("Name").fill("Senior, at home");
    await page.getByRole("button", { name: "Save this search" }).click();
    await expect(page.getByRole("link", { name: "Senior, at home" })).toHaveAttribute(
      "href",
      "/jobs?level=senior&place=US",
    );
    await expect(page.getByText("Senior-level / Expert, in United States")).toBeVisible();
    await page.getByLabel("Mail about new jobs").selectOption({ label: "No mail" });
    await page.getByRole("button", { name: "Change the mail of Senior, at home" }).click();
    await expect(page.getByLabel("Mail about new jobs")).toHaveValue("none");
    await page.locator("main summary").click();
    await page.getByRole("button", { name: "Remove Senior, at home for good" }).click();
    await expect(page.getByText("You have saved no searches yet.")).toBeVisible();
  });
});

test("a stranger is asked to sign in and comes back to the job", async ({ page }) => {
  await openJob(page);
  await page.getByRole("link", { name: "Save this job" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await expect(page.locator('input[name="next"]').first()).toHaveValue(/^\/saved\/add\?job=\d+$/);
});

for (const { width, colorScheme } of [
  { width: 1280, colorScheme: "light" },
  { width: 320, colorScheme: "dark" },
] as const) {
  test.describe(`${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    test("the pages of saved things have no accessibility fault", async ({ page, signIn }) => {
      await signIn(newPerson());
      await saveJob(page);
      await saveSearch(page, "/jobs?level=senior", "Senior jobs");
      await page.locator("main summary").first().click();
      expect(await findFaults(page)).toEqual([]);
      await page.goto("/saved/add-search?company=no-such-company");
      expect(await findFaults(page)).toEqual([]);
      await page.goto("/saved/add?job=999999999");
      expect(await findFaults(page)).toEqual([]);
      await page.goto("/unsubscribe/no-such-token/confirm");
      expect(await findFaults(page)).toEqual([]);
    });
  });
}

test("the id of somebody else's search in a form changes nothing", async ({ page, signIn, db }) => {
  const victimEmail = newPerson();
  await signIn(victimEmail);
  await saveSearch(page, "/jobs?level=senior", "Mine");
  const [victim] = await findSearches(db, victimEmail);
  await page.context().clearCookies();
  await signIn(newPerson());
  await saveSearch(page, "/jobs?level=entry", "Own");
  for (const field of await page.locator('input[name="searchId"]').all()) {
    await field.evaluate((input, id) => {
      (input as HTMLInputElement).value = id;
    }, `${victim?.id}`);
  }
  await page.getByLabel("Mail about new jobs").selectOption({ label: "No mail" });
  await page.getByRole("button", { name: "Change the mail of Own" }).click();
  await expect(page.getByText("Nothing was changed")).toBeVisible();
  expect(await findSearches(db, victimEmail)).toEqual([victim]);
});

test("new jobs are mailed, and the mail is stopped by its link, without signing in", async ({
  page,
  request,
  signIn,
  db,
}) => {
  const email = newPerson();
  await signIn(email);
  await saveSearch(page, "/jobs?level=senior", "Senior jobs");
  await page.context().clearCookies();
  const [search] = await findSearches(db, email);
  const twoDaysAgo = new Date(Date.now() - 48 * 60 * 60 * 1000);
  await db
    .update(savedSearches)
    .set({ createdAt: twoDaysAgo })
    .where(eq(savedSearches.id, search?.id ?? 0));
  await sendAlerts();
  await sendAlerts();

  await page.goto("/demo/mail");
  const mails = page.getByRole("main").getByRole("listitem").filter({ hasText: email });
  await expect(mails).toHaveCount(1);
  await expect(mails).toContainText("new jobs: Senior jobs");
  await expect(mails).not.toContainText("1111");
  const text = (await mails.textContent()) ?? "";
  const path = /\/unsubscribe\/[\w-]{43}/.exec(text)?.[0] ?? "";

  // Looking at it, as scanners do, changes nothing.
  await request.get(path);
  await request.head(path);
  await page.goto(path);
  await expect(page.getByRole("heading", { name: "Stop this mail?" })).toBeVisible();
  expect((await findSearches(db, email))[0]?.frequency).toBe("daily");
  await page.getByRole("button", { name: "Stop this mail" }).click();
  await expect(page.getByRole("heading", { name: "No more mail is sent" })).toBeVisible();
  expect((await findSearches(db, email))[0]?.frequency).toBe("none");

  // What a mail program sends by itself: no cookie, no origin, no redirect.
  await db
    .update(savedSearches)
    .set({ frequency: "weekly" })
    .where(eq(savedSearches.id, search?.id ?? 0));
  const oneClick = await request.post(path, {
    form: { "List-Unsubscribe": "One-Click" },
    maxRedirects: 0,
  });
  expect(oneClick.status()).toBe(200);
  expect((await findSearches(db, email))[0]?.frequency).toBe("none");
  const unknown = await request.post(`/unsubscribe/${"x".repeat(43)}`, {
    form: { "List-Unsubscribe": "One-Click" },
    maxRedirects: 0,
  });
  expect(unknown.status()).toBe(404);
});

/** The address of somebody who has saved nothing yet. */
function newPerson(): string {
  return `${randomUUID()}@example.com`;
}

async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
    ...(overflow > 0 ? [`${overflow} px wider than the screen`] : []),
  ];
}

async function openJob(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: jobTitle }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: jobTitle })).toBeVisible();
}

async function saveJob(page: Page): Promise<void> {
  await openJob(page);
  await page.getByRole("link", { name: "Save this job" }).click();
  await page.getByRole("button", { name: "Save this job" }).click();
  await expect(page.getByRole("heading", { name: "Saved jobs and searches" })).toBeVisible();
}

function savedJob(page: Page): Locator {
  return page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: jobTitle }) });
}

async function sendSearchForm(page: Page, path: string, name: string): Promise<void> {
  await page.goto(path);
  await page.getByRole("link", { name: "Save this search" }).click();
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Save this search" }).click();
}

async function saveSearch(page: Page, path: string, name: string): Promise<void> {
  await sendSearchForm(page, path, name);
  await page.waitForURL(/\/saved\?done=search-saved$/);
}

async function findSearches(db: import("@/db/connect").Database, email: string) {
  return await db
    .select({ id: savedSearches.id, frequency: savedSearches.frequency })
    .from(savedSearches)
    .innerJoin(users, eq(users.id, savedSearches.userId))
    .where(eq(users.email, email));
}

/** The server under test has put its settings into the environment. */
async function sendAlerts(): Promise<void> {
  const command = ["--import", "tsx", "scripts/cli/cli.ts", "alerts", "send"];
  await promisify(execFile)(process.execPath, command);
}
