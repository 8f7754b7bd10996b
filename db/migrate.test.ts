import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isMigrated, migrateDatabase, NewerDatabaseError } from "./migrate";
import { createTestDatabase, type TestDatabase } from "./test-database";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

test("a migrated database is left as it is", async () => {
  expect(await isMigrated(database.db)).toBe(true);
  expect(await migrateDatabase(database.url)).toBe(0);
});

test("two processes migrate one after the other", async () => {
  const emptied = await createTestDatabase();
  await emptied.db.execute(sql`drop schema public cascade`);
  await emptied.db.execute(sql`drop schema drizzle cascade`);
  await emptied.db.execute(sql`create schema public`);
  expect(await isMigrated(emptied.db)).toBe(false);
  const counts = await Promise.all([migrateDatabase(emptied.url), migrateDatabase(emptied.url)]);
  expect(Math.min(...counts)).toBe(0);
  expect(Math.max(...counts)).toBeGreaterThan(0);
  expect(await isMigrated(emptied.db)).toBe(true);
  await emptied.drop();
});

test("a busy table fails the migration instead of queueing the site behind it", async () => {
  const waitedMs = await database.db.transaction(async (tx) => {
    await tx.execute(sql`lock table drizzle.__drizzle_migrations in access exclusive mode`);
    const started = Date.now();
    await expect(migrateDatabase(database.url)).rejects.toMatchObject({
      cause: { code: "55P03" },
    });
    return Date.now() - started;
  });
  expect(waitedMs).toBeGreaterThan(4000);
  expect(waitedMs).toBeLessThan(8000);
});

test("the database of a newer release is refused untouched", async () => {
  await database.db.execute(
    sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('from-the-future', 99999999999999)`,
  );
  await expect(migrateDatabase(database.url)).rejects.toThrow(NewerDatabaseError);
  await expect(migrateDatabase(database.url)).rejects.toThrow(/newer release/);
  expect(await isMigrated(database.db)).toBe(false);
});
