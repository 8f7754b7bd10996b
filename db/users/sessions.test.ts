import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sessions } from "@/db/schema/sessions";
import { users } from "@/db/schema/users";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { createAuthAdapter } from "./auth-adapter";
import { endSessions } from "./end-sessions";
import { findUser } from "./find-user";
import { listSessions, sessionFingerprint } from "./list-sessions";

const now = new Date("2026-11-20T12:00:00Z");
const later = new Date("2026-12-20T12:00:00Z");
let database: TestDatabase;
let ada = "";
let eve = "";

beforeAll(async () => {
  database = await createTestDatabase();
  const rows = await database.db
    .insert(users)
    .values([{ email: "ada@example.com" }, { email: "eve@example.com" }])
    .returning({ id: users.id });
  ada = rows[0]?.id ?? "";
  eve = rows[1]?.id ?? "";
  await database.db.insert(sessions).values([
    { sessionToken: "ada-1", userId: ada, expires: later },
    { sessionToken: "ada-2", userId: ada, expires: later },
    { sessionToken: "ada-old", userId: ada, expires: new Date("2026-11-01T00:00:00Z") },
    { sessionToken: "eve-1", userId: eve, expires: later },
  ]);
});
afterAll(() => database.drop());

test("a list shows open sessions by fingerprint, never by token", async () => {
  const listed = await listSessions(database.db, { userId: ada, now });
  expect(listed.map(({ fingerprint }) => fingerprint).sort()).toEqual(
    [sessionFingerprint("ada-1"), sessionFingerprint("ada-2")].sort(),
  );
  expect(JSON.stringify(listed)).not.toContain("ada-1");
});

test("nobody ends a session of somebody else", async () => {
  const fingerprint = sessionFingerprint("eve-1");
  expect(await endSessions(database.db, { userId: ada, fingerprint })).toBe(0);
  expect(await listSessions(database.db, { userId: eve, now })).toHaveLength(1);
});

test("signing out everywhere ends every session of that user alone", async () => {
  expect(await endSessions(database.db, { userId: ada, fingerprint: null })).toBe(3);
  expect(await createAuthAdapter(database.db).getSessionAndUser?.("ada-1")).toBeNull();
  expect(await listSessions(database.db, { userId: eve, now })).toHaveLength(1);
});

test("the session of a banned user is as good as none", async () => {
  const adapter = createAuthAdapter(database.db);
  expect(await adapter.getSessionAndUser?.("eve-1")).not.toBeNull();
  await database.db.update(users).set({ bannedAt: now }).where(eq(users.id, eve));
  expect(await adapter.getSessionAndUser?.("eve-1")).toBeNull();
  expect(await findUser(database.db, { id: eve })).toBeNull();
});
