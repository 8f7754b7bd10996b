import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

/** For `on conflict do update`: every column but the kept ones takes the value that was refused. */
export function overwriteColumns(table: PgTable, kept: readonly string[]): Record<string, SQL> {
  const names = Object.keys(getTableColumns(table)).filter((name) => !kept.includes(name));
  return Object.fromEntries(names.map((name) => [name, sql.raw(`excluded.${toColumnName(name)}`)]));
}

function toColumnName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
