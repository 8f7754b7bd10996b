import { join } from "node:path";
import { sql } from "drizzle-orm";
import { connect } from "@/db/connect";
import { CLUSTER_OWNER, ensureCluster, readClusterPassword } from "./create-cluster";
import { findDatabaseUser } from "./database-user";
import { releaseLease, takeLease } from "./lease";
import { choosePlace, createOpenFolder } from "./place";
import { findProgram } from "./program";
import { runCluster, stopCluster } from "./run-cluster";

const DATABASE = "salarium";

export type EmbeddedDatabase = {
  /** Address of the database `salarium`, with its password. */
  url: string;
  /** Stops the server unless another living process uses it too. */
  stop(): Promise<void>;
};

export type StartOptions = {
  /** Absolute path of the folder that holds everything. */
  dataDir: string;
  /** `name=value` server settings beyond the defaults. */
  settings?: readonly string[];
  /** Receives lines that a person should read. */
  say?: (line: string) => void;
};

/**
 * Starts the Postgres that comes with the packages, or joins it when it is already running on
 * this folder. Throws `PlainFailure` with one sentence when that cannot be.
 */
export async function startEmbeddedDatabase(options: StartOptions): Promise<EmbeddedDatabase> {
  const { dataDir, settings = [], say = console.error } = options;
  createOpenFolder(dataDir);
  const user = findDatabaseUser(join(dataDir, "postgres"));
  const folder = choosePlace(dataDir, user, say);
  const program = findProgram(folder, user);
  const cluster = ensureCluster(folder, program, user);
  takeLease(folder);
  const port = await runCluster({ folder, cluster, program, user }, settings);
  const server = `postgres://${CLUSTER_OWNER}:${readClusterPassword(folder)}@127.0.0.1:${port}`;
  await ensureDatabase(`${server}/postgres`);
  return {
    url: `${server}/${DATABASE}`,
    stop: async () => {
      if (releaseLease(folder)) await stopCluster(cluster);
    },
  };
}

async function ensureDatabase(maintenanceUrl: string): Promise<void> {
  const { db, close } = connect(maintenanceUrl, { maxConnections: 1 });
  try {
    const found = await db.execute(sql`select 1 from pg_database where datname = ${DATABASE}`);
    if (found.length === 0) await db.execute(sql.raw(`create database ${DATABASE}`));
  } finally {
    await close();
  }
}
