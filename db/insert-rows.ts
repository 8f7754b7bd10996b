import { type Column, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

type Row = Readonly<Record<string, unknown>>;

/**
 * `insert into … select …` of many rows with one parameter a column, for the writers of imports:
 * many times cheaper to build, to send and to parse than one parameter a value, and not bound by
 * Postgres's 65,535 parameters. Add `on conflict` and `returning` behind it. There must be a row,
 * and every row has the columns of the first; columns it lacks take their defaults. Rows are
 * inserted in the order given.
 */
export function insertRows(table: PgTable, rows: readonly Row[]): SQL {
  const columns = listColumns(table, rows[0] ?? {});
  const names = columns.map(([name]) => columnName(name)).join(", ");
  const values = columns.map(([, column], at) => `c${at}::${column.getSQLType()}`).join(", ");
  const given = columns.map((_, at) => `c${at}`).join(", ");
  const arrays = columns.map(
    ([name, column]) => sql`${writeArray(rows.map((row) => toDriver(column, row[name])))}::text[]`,
  );
  return sql`insert into ${table} (${sql.raw(names)}) select ${sql.raw(values)} from unnest(${sql.join(arrays, sql`, `)}) as given (${sql.raw(given)})`;
}

/** For `on conflict do update set`: all columns but these take the value that was refused. */
export function overwriteAllBut(table: PgTable, kept: readonly string[]): SQL {
  const names = Object.keys(getTableColumns(table)).filter((name) => !kept.includes(name));
  const settings = names.map(columnName).map((name) => `${name} = excluded.${name}`);
  return sql.raw(settings.join(", "));
}

function listColumns(table: PgTable, row: Row): [string, Column][] {
  const columns: Record<string, Column> = getTableColumns(table);
  return Object.entries(columns).filter(([name]) => name in row);
}

function columnName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function toDriver(column: Column, value: unknown): unknown {
  return value === null || value === undefined ? null : column.mapToDriverValue(value);
}

/** The text of a `text[]`, as Postgres reads it. */
function writeArray(values: readonly unknown[]): string {
  return `{${values.map(writeElement).join(",")}}`;
}

function writeElement(value: unknown): string {
  if (value === null) return "NULL";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = String(value);
  return /["\\]/.test(text) ? `"${text.replace(/["\\]/g, "\\$&")}"` : `"${text}"`;
}
