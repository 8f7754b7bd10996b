import { sql } from "drizzle-orm";
import { bigint, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { insertRows, overwriteAllBut } from "./insert-rows";
import { identity, moment } from "./schema/columns";
import { createTestDatabase, type TestDatabase } from "./test-database";

const pieces = pgTable("pieces", {
  id: identity(),
  someText: text(),
  amount: bigint({ mode: "number" }),
  words: text().array().notNull().default([]),
  facts: jsonb().$type<unknown>(),
  happenedAt: moment(),
  kept: integer().notNull().default(7),
});
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db.execute(sql`
    create table pieces (id bigint primary key generated always as identity, some_text text unique,
      amount bigint, words text[] not null default '{}', facts jsonb, happened_at timestamptz,
      kept integer not null default 7)`);
});
beforeEach(() => database.db.execute(sql`truncate pieces restart identity`));
afterAll(() => database.drop());

const anyText = fc
  .oneof(fc.constantFrom("", "NULL", "{}", '"', "\\", "a,b", " a ", "\n"), fc.string())
  .map((value) => value.replaceAll("\0", ""));

test("rows come back as they were given, in their order, with defaults for what they lack", async () => {
  const row = fc.record({
    someText: fc.option(anyText),
    amount: fc.option(fc.maxSafeInteger()),
    words: fc.array(anyText, { maxLength: 3 }),
    facts: fc.dictionary(fc.constantFrom("a", '"'), fc.oneof(anyText, fc.integer())),
    happenedAt: fc.option(
      fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true }),
    ),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(row, { minLength: 1, maxLength: 8, selector: ({ someText }) => someText }),
      async (rows) => {
        await database.db.execute(sql`truncate pieces restart identity`);
        await database.db.execute(insertRows(pieces, rows));
        const stored = await database.db.select().from(pieces).orderBy(pieces.id);
        expect(stored).toEqual(rows.map((given, at) => ({ id: at + 1, ...given, kept: 7 })));
      },
    ),
    { numRuns: 50 },
  );
});

test("a row that is there takes the new values but for those kept", async () => {
  const { db } = database;
  await db.execute(insertRows(pieces, [{ someText: "a", amount: 1, kept: 1 }]));
  await db.execute(
    sql`${insertRows(pieces, [{ someText: "a", amount: 2, kept: 2 }])}
      on conflict (some_text) do update set ${overwriteAllBut(pieces, ["id", "kept"])}`,
  );
  expect(await db.select().from(pieces)).toMatchObject([{ someText: "a", amount: 2, kept: 1 }]);
});
