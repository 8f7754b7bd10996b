import { randomUUID } from "node:crypto";
import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  type Cookie,
} from "@playwright/test";
import { eq } from "drizzle-orm";
import { connect, type Database } from "@/db/connect";
import { sessions } from "@/db/schema/sessions";
import { users } from "@/db/schema/users";

type Role = "seeker" | "employer" | "admin";

type TestFixtures = {
  /** What the browser complained about; a test that leaves anything in here fails. */
  problems: string[];
  /** Signs the browser in as this person, made up when unknown, without the sign-in pages. */
  signIn: (email: string, role?: Role) => Promise<Cookie>;
};

type WorkerFixtures = {
  /** The database of the server under test. */
  db: Database;
};

export const test = base.extend<TestFixtures, WorkerFixtures>({
  db: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures used from this pattern.
    async ({}, use) => {
      const { db, close } = connect(requireEnvironment("DATABASE_URL"), { maxConnections: 2 });
      await use(db);
      await close();
    },
    { scope: "worker" },
  ],

  problems: [
    async ({ context }, use) => {
      const problems: string[] = [];
      await watch(context, problems);
      await use(problems);
      expect(problems, "page errors, console errors and policy reports").toEqual([]);
    },
    { auto: true },
  ],

  signIn: async ({ context, db }, use) => {
    await use(async (email, role = "seeker") => {
      const userId = await findOrCreateUser(db, email, role);
      const sessionToken = randomUUID();
      const expires = new Date(Date.now() + 24 * 60 * 60 * 1000);
      await db.insert(sessions).values({ sessionToken, userId, expires });
      const cookie = {
        name: "authjs.session-token",
        value: sessionToken,
        domain: "localhost",
        path: "/",
        expires: expires.getTime() / 1000,
        httpOnly: true,
        secure: false,
        sameSite: "Lax" as const,
      };
      await context.addCookies([cookie]);
      return cookie;
    });
  },
});

export const { expect } = base;

async function watch(context: BrowserContext, problems: string[]): Promise<void> {
  context.on("weberror", (event) => problems.push(`page error: ${event.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error" && !isExpected(message)) {
      problems.push(`console error: ${message.text()} (${message.location().url})`);
    }
  });
  await context.exposeBinding("reportViolation", ({ page }, violation: string) => {
    problems.push(`policy report: ${violation} on ${page.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { reportViolation } = window as unknown as { reportViolation(text: string): void };
      reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}

// Chromium logs a page's own status, such as 404, as an error; other files must not be missing.
function isExpected(message: ConsoleMessage): boolean {
  const isOwnStatus = message.location().url === message.page()?.url();
  return isOwnStatus && /the server responded with a status of 4\d\d/.test(message.text());
}

async function findOrCreateUser(db: Database, email: string, role: Role): Promise<string> {
  await db.insert(users).values({ email, role }).onConflictDoNothing();
  const [user] = await db
    .update(users)
    .set({ role })
    .where(eq(users.email, email))
    .returning({ id: users.id });
  if (!user) throw new Error(`The user ${email} could not be made.`);
  return user.id;
}

function requireEnvironment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the global setup sets it.`);
  return value;
}
