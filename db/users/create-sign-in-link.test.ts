import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { users } from "@/db/schema/users";
import { verificationTokens } from "@/db/schema/verification-tokens";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { createAuthAdapter } from "./auth-adapter";
import { createSignInLink } from "./create-sign-in-link";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const now = new Date("2026-11-20T12:00:00Z");
const request = { email: " Ada@Example.com ", baseUrl: "http://localhost:3000", secret: "s", now };

test("a link creates the user once, and only a hash of its token is kept", async () => {
  const { db } = database;
  const { url } = await createSignInLink(db, request);
  await createSignInLink(db, { ...request, role: "admin" });

  const kept = await db.select().from(users).where(eq(users.email, "ada@example.com"));
  expect(kept.map(({ role }) => role)).toEqual(["admin"]);
  const token = new URL(url).searchParams.get("token") ?? "";
  const hashes = (await db.select().from(verificationTokens)).map((row) => row.token);
  expect(hashes).toHaveLength(2);
  expect(hashes).not.toContain(token);
  expect(hashes).toContain(createHash("sha256").update(`${token}s`).digest("hex"));
});

test("the token of a link opens once", async () => {
  const { db } = database;
  const { url } = await createSignInLink(db, { ...request, email: "once@example.com" });
  const token = new URL(url).searchParams.get("token");
  const used = {
    identifier: "once@example.com",
    token: createHash("sha256").update(`${token}s`).digest("hex"),
  };
  const adapter = createAuthAdapter(db);
  const first = await adapter.useVerificationToken?.(used);
  expect(first?.expires).toEqual(new Date("2026-11-20T12:10:00Z"));
  expect(await adapter.useVerificationToken?.(used)).toBeNull();
});

test("a link without a role leaves the role of a known user alone", async () => {
  const { db } = database;
  await createSignInLink(db, { ...request, email: "boss@example.com", role: "employer" });
  await createSignInLink(db, { ...request, email: "boss@example.com" });
  const [boss] = await db.select().from(users).where(eq(users.email, "boss@example.com"));
  expect(boss?.role).toBe("employer");
});
