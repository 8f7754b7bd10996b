import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { listenForChanges } from "./listen-for-changes";
import { notifyChanged } from "./notify-changed";
import { createTestDatabase, type TestDatabase } from "./test-database";

let database: TestDatabase;
let stop: () => Promise<void>;
let timesListening = 0;
let heard: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  stop = listenForChanges(database.url, {
    onChanged: (tag) => heard.push(tag),
    onListening: () => {
      timesListening += 1;
    },
  });
  await vi.waitFor(() => expect(timesListening).toBe(1));
});

beforeEach(() => {
  heard = [];
});

afterAll(async () => {
  await stop();
  await database.drop();
});

test("each tag is heard once it is committed", async () => {
  await database.db.transaction(async (tx) => {
    await notifyChanged(tx, ["jobs", "company:a", "jobs"]);
    await tx.execute(sql`select pg_sleep(0.2)`);
    expect(heard).toEqual([]);
  });
  await vi.waitFor(() => expect(heard).toEqual(["jobs", "company:a"]));
});

test("what is rolled back is never heard", async () => {
  const rolledBack = database.db.transaction(async (tx) => {
    await notifyChanged(tx, ["never"]);
    throw new Error("rolled back");
  });
  await expect(rolledBack).rejects.toThrow("rolled back");
  await notifyChanged(database.db, ["after"]);
  await vi.waitFor(() => expect(heard).toEqual(["after"]));
});

test("no tag, no notice", async () => {
  await notifyChanged(database.db, []);
  await notifyChanged(database.db, ["end"]);
  await vi.waitFor(() => expect(heard).toEqual(["end"]));
});

test.each(["", "a,b", "x".repeat(257)])("%s is refused as a tag", async (tag) => {
  await expect(notifyChanged(database.db, ["good", tag])).rejects.toThrow("cannot be a cache tag");
});

test("a lost connection is made again, and says so", async () => {
  await database.db.execute(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'salarium-revalidate' and datname = current_database()`,
  );
  await vi.waitFor(() => expect(timesListening).toBe(2), { timeout: 5000 });
  await notifyChanged(database.db, ["again"]);
  await vi.waitFor(() => expect(heard).toEqual(["again"]));
});
