import { resolve } from "node:path";
import { connect, type Database } from "@/db/connect";
import { migrateDatabase } from "@/db/migrate";
import { startEmbeddedDatabase } from "../embedded-database/start";

export interface SiteDatabase {
  db: Database;
  /** For programs that connect by themselves. */
  url: string;
  close(): Promise<void>;
}

/**
 * The database commands work on: the server in DATABASE_URL, else the embedded one under
 * DATA_DIR, joined when the demo is running and started when it is not. Migrated either way.
 */
export async function openSiteDatabase(): Promise<SiteDatabase> {
  const given = process.env["DATABASE_URL"];
  const embedded = given ? null : await startEmbeddedDatabase({ dataDir: dataDir() });
  const url = given || embedded?.url || "";
  try {
    await migrateDatabase(url);
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
  const { db, close } = connect(url, { applicationName: "salarium-cli" });
  return {
    db,
    url,
    close: async () => {
      await close();
      await embedded?.stop();
    },
  };
}

/** The folder that holds everything a local installation keeps. */
export function dataDir(): string {
  return resolve(process.env["DATA_DIR"] ?? ".data");
}
