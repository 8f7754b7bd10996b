import { pipeline } from "node:stream/promises";
import { type Column, getTableColumns, getTableName } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Sql } from "postgres";

type Row = Readonly<Record<string, unknown>>;

/** Lines sent in one piece. */
const LINES = 500;

/**
 * Copies rows into a table by Postgres's COPY, ids included. Every row must have the columns of
 * the first; columns it leaves out take their defaults.
 */
export async function copyRows(client: Sql, table: PgTable, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const all: Record<string, Column> = getTableColumns(table);
  const columns = Object.entries(all).filter(([name]) => name in first);
  const names = columns.map(([name]) => toColumnName(name)).join(", ");
  const sink = await client.unsafe(`copy ${getTableName(table)} (${names}) from stdin`).writable();
  await pipeline(writeLines(columns, rows), sink);
}

function* writeLines(columns: [string, Column][], rows: readonly Row[]): Generator<string> {
  for (let start = 0; start < rows.length; start += LINES) {
    yield rows
      .slice(start, start + LINES)
      .map(
        (row) => `${columns.map(([name, column]) => writeValue(column, row[name])).join("\t")}\n`,
      )
      .join("");
  }
}

function writeValue(column: Column, value: unknown): string {
  return writeCopyText(value === null ? null : column.mapToDriverValue(value));
}

/** A value as a line of COPY has it. */
export function writeCopyText(value: unknown): string {
  if (value === null || value === undefined) return "\\N";
  return String(value).replace(/[\\\t\n\r]/g, escapeCharacter);
}

function escapeCharacter(character: string): string {
  if (character === "\t") return "\\t";
  if (character === "\n") return "\\n";
  return character === "\r" ? "\\r" : "\\\\";
}

function toColumnName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
