import type { PgDatabase } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import postgres from "postgres";

/** A connection or a transaction: every query function takes one as its first argument. */
export type Database = PgDatabase<PostgresJsQueryResultHKT>;

export type Connection = {
  db: Database;
  /** Waits up to 5 s for running queries, then closes every socket. */
  close(): Promise<void>;
};

export type ConnectOptions = {
  /** Name shown in `pg_stat_activity`. */
  applicationName?: string;
  /** Most sockets held at once. */
  maxConnections?: number;
  /** A statement running longer is cancelled; 0 (the default, for scripts) means no limit. */
  statementTimeoutMs?: number;
};

/**
 * Opens a pool to a Postgres server, lazily: nothing is sent before the first query.
 * Throws when `url` is not a `postgres://` address; connection errors come from the first query.
 */
export function connect(url: string, options: ConnectOptions = {}): Connection {
  const client = postgres(requirePostgresUrl(url), {
    max: options.maxConnections ?? 10,
    connect_timeout: 5,
    idle_timeout: 60,
    // A quarter of a second between tries, so that a database that is back is found at once.
    backoff: () => 0.25,
    onnotice: () => {},
    connection: {
      application_name: options.applicationName ?? "salarium-script",
      statement_timeout: options.statementTimeoutMs ?? 0,
      // Compiling a query takes longer than any of this product's queries runs.
      jit: "off",
    },
  });
  return { db: drizzle(client, { casing: "snake_case" }), close: () => client.end({ timeout: 5 }) };
}

/** DATABASE_URL is not the address of a Postgres database. */
class DatabaseUrlError extends Error {
  override name = "DatabaseUrlError";
}

/** Returns `url` when it is a `postgres://` or `postgresql://` address with a database name, else throws. */
export function requirePostgresUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const isPostgres = parsed?.protocol === "postgres:" || parsed?.protocol === "postgresql:";
  if (!isPostgres || parsed.pathname.length < 2) {
    throw new DatabaseUrlError(
      "DATABASE_URL is not a Postgres address: write it as postgres://user:password@host:5432/database.",
    );
  }
  return url;
}
