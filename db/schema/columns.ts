import { sql } from "drizzle-orm";
import { type AnyPgColumn, bigint, check, timestamp } from "drizzle-orm/pg-core";

/** A surrogate key that Postgres counts up and nobody may set. */
export const identity = () => bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity();

/** A moment, always with its zone. */
export const moment = () => timestamp({ withTimezone: true, mode: "date" });

export const createdAt = () => moment().notNull().defaultNow();

/** Money: hundredths of the currency's unit, an exact integer whatever the currency. */
export const hundredths = () => bigint({ mode: "number" });

/** A check that a text column holds one of the given words. */
export function oneOf(name: string, column: AnyPgColumn, words: readonly string[]) {
  return check(name, sql`${column} in (${sql.raw(quoteList(words))})`);
}

/** A check that a text[] column is a set drawn from the given words. */
export function setOf(name: string, column: AnyPgColumn, words: readonly string[]) {
  return check(name, sql`${column} <@ array[${sql.raw(quoteList(words))}]::text[]`);
}

function quoteList(words: readonly string[]): string {
  return words.map((word) => `'${word.replaceAll("'", "''")}'`).join(", ");
}
