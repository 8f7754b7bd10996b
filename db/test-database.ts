import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import { inject } from "vitest";
import { connect, type Database } from "./connect";

declare module "vitest" {
  interface ProvidedContext {
    /** A server where databases may be made, and the migrated one to clone there. */
    testDatabase: { serverUrl: string; template: string };
  }
}

export type TestDatabase = {
  db: Database;
  url: string;
  /** Closes the connection and removes the database; call it in `afterAll`. */
  drop(): Promise<void>;
};

/** A new, migrated, empty database of its own, cloned in about 50 ms. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { serverUrl, template } = inject("testDatabase");
  const name = `${template}_${randomBytes(6).toString("hex")}`;
  await runOnServer(serverUrl, `create database ${name} template ${template}`);
  const url = withDatabase(serverUrl, name);
  const { db, close } = connect(url, { maxConnections: 4, applicationName: "salarium-test" });
  return {
    db,
    url,
    drop: async () => {
      await close();
      await runOnServer(serverUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

/** `serverUrl` with another database name. */
export function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Runs one statement outside a transaction on the server's own database. */
export async function runOnServer(serverUrl: string, statement: string): Promise<void> {
  const { db, close } = connect(serverUrl, { maxConnections: 1, applicationName: "salarium-test" });
  try {
    await db.execute(sql.raw(statement));
  } finally {
    await close();
  }
}
