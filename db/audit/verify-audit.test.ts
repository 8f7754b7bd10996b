import { sql } from "drizzle-orm";
import { afterAll, beforeEach, expect, test } from "vitest";
import { auditEntries } from "@/db/schema/audit-entries";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { verifyAudit } from "./verify-audit";

const databases: TestDatabase[] = [];
let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
  databases.push(database);
  for (const action of ["first", "second", "third"]) {
    await database.db
      .insert(auditEntries)
      .values({ actorKind: "system", action, subjectKind: "job", subjectId: "1" });
  }
});
afterAll(() => Promise.all(databases.map(({ drop }) => drop())));

test("an untouched chain is intact, also when read in another time zone", async () => {
  expect(await verifyAudit(database.db)).toEqual({ intact: true, entries: 3 });
  await database.db.execute(sql`set time zone 'Pacific/Kiritimati'`);
  expect(await verifyAudit(database.db)).toEqual({ intact: true, entries: 3 });
});

test("an empty chain is intact", async () => {
  await asSuperuser("delete from audit_entries");
  expect(await verifyAudit(database.db)).toEqual({ intact: true, entries: 0 });
});

test.each([
  [
    "edited",
    "update audit_entries set details = '{\"forged\": true}' where action = 'second'",
    "content",
  ],
  ["removed", "delete from audit_entries where action = 'second'", "link"],
  [
    "rehashed",
    "update audit_entries set action = 'forged' where action = 'second'; update audit_entries a set hash = audit_entry_hash(a) where action = 'forged'",
    "link",
  ],
])("an entry %s behind the application's back is found", async (_how, statement, reason) => {
  await asSuperuser(statement);
  expect(await verifyAudit(database.db)).toMatchObject({ intact: false, reason });
});

test("the log refuses updates, deletes and truncation", async () => {
  const attempts = [
    "update audit_entries set action = 'x'",
    "delete from audit_entries",
    "truncate audit_entries",
  ];
  for (const attempt of attempts) {
    await expect(database.db.execute(sql.raw(attempt))).rejects.toThrow();
  }
  expect(await verifyAudit(database.db)).toEqual({ intact: true, entries: 3 });
});

test("entries written at the same time form one chain", async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      database.db.insert(auditEntries).values({
        actorKind: "system",
        action: `parallel ${index}`,
        subjectKind: "job",
        subjectId: "1",
      }),
    ),
  );
  expect(await verifyAudit(database.db)).toEqual({ intact: true, entries: 23 });
});

/** What someone with the database's own powers could do: switch the guards off first. */
async function asSuperuser(statements: string): Promise<void> {
  for (const statement of [
    "alter table audit_entries disable trigger user",
    ...statements.split("; "),
    "alter table audit_entries enable trigger user",
  ]) {
    await database.db.execute(sql.raw(statement));
  }
}
