import { resolve } from "node:path";
import { sql } from "drizzle-orm";
import { type MigrationMeta, readMigrationFiles } from "drizzle-orm/migrator";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { connect, type Database } from "./connect";

// From the folder every command runs in: bundled, this file no longer knows where it stood.
const MIGRATIONS_FOLDER = resolve("drizzle");
const LOCK_KEY = 0x5a1a_2026;
const WAIT_FOR_OTHER_MIGRATION_MS = 60_000;
const WAIT_FOR_TABLE_LOCK_MS = 5000;

/** The database holds a migration this release does not know: a newer release has used it. */
export class NewerDatabaseError extends Error {
  override name = "NewerDatabaseError";
}

/**
 * Brings the database at `url` to this release's schema; returns how many migrations ran.
 * Only one process migrates at a time; a table lock is awaited for 5 s, so that a busy table
 * fails the migration instead of stopping the site behind it.
 * Throws `NewerDatabaseError` before touching anything when a newer release was here.
 */
export async function migrateDatabase(url: string): Promise<number> {
  const { db, close } = connect(url, { maxConnections: 1, applicationName: "salarium-migrate" });
  try {
    await db.execute(
      sql`select set_config('lock_timeout', ${`${WAIT_FOR_OTHER_MIGRATION_MS}`}, false)`,
    );
    await db.execute(sql`select pg_advisory_lock(${LOCK_KEY})`);
    await db.execute(sql`select set_config('lock_timeout', ${`${WAIT_FOR_TABLE_LOCK_MS}`}, false)`);
    const known = readMigrationFiles({ migrationsFolder: MIGRATIONS_FOLDER });
    const before = await readAppliedMigrations(db);
    refuseUnknownMigrations(known, before);
    await migrate(db as Parameters<typeof migrate>[0], { migrationsFolder: MIGRATIONS_FOLDER });
    const after = await readAppliedMigrations(db);
    requireAllApplied(known, after);
    return after.length - before.length;
  } finally {
    await close();
  }
}

/** Whether every migration of this release is applied to `db` and none of a newer one. */
export async function isMigrated(db: Database): Promise<boolean> {
  const known = readMigrationFiles({ migrationsFolder: MIGRATIONS_FOLDER });
  const applied = new Set(await readAppliedMigrations(db));
  return applied.size === known.length && known.every(({ hash }) => applied.has(hash));
}

async function readAppliedMigrations(db: Database): Promise<string[]> {
  const [table] = await db.execute<{ found: boolean }>(
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as found`,
  );
  if (!table?.found) return [];
  const rows = await db.execute<{ hash: string }>(
    sql`select hash from drizzle.__drizzle_migrations order by created_at`,
  );
  return rows.map(({ hash }) => hash);
}

function refuseUnknownMigrations(known: MigrationMeta[], applied: string[]): void {
  const knownHashes = new Set(known.map(({ hash }) => hash));
  const unknown = applied.filter((hash) => !knownHashes.has(hash)).length;
  if (unknown > 0) {
    throw new NewerDatabaseError(
      `The database was written by another, probably newer release of Salarium (${unknown} of its ` +
        `${applied.length} migrations are unknown here): use that release, or an empty database.`,
    );
  }
}

// drizzle skips a migration that is dated before the last one applied (two branches merged).
function requireAllApplied(known: MigrationMeta[], applied: string[]): void {
  const missing = known.filter(({ hash }) => !applied.includes(hash)).length;
  if (missing > 0) {
    throw new Error(
      `${missing} migrations are dated before the last one applied and were skipped: generate them anew.`,
    );
  }
}
