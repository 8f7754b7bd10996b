import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { connect, type Database } from "@/db/connect";
import { seedDatabase } from "@/db/fixtures/seed-database";
import { migrateDatabase } from "@/db/migrate";
import { createTestDatabase } from "@/db/test-database";
import { CLUSTER_OWNER, ensureCluster, readClusterPassword } from "./create-cluster";
import { findDatabaseUser } from "./database-user";
import { runCluster, stopCluster } from "./run-cluster";

const systemFolder = "/usr/lib/postgresql";
const versions = existsSync(systemFolder)
  ? readdirSync(systemFolder).filter((version) =>
      existsSync(join(systemFolder, version, "bin", "initdb")),
    )
  : [];

test.runIf(versions.length > 0).each(versions)(
  "the same code and seed give the same content on this machine's Postgres %s",
  async (version) => {
    const folder = mkdtempSync(join("/var/tmp", "salarium-system-"));
    const user = findDatabaseUser(join(folder, "postgres"));
    const program = join(systemFolder, version);
    try {
      chmodSync(folder, 0o755);
      const cluster = ensureCluster(folder, program, user);
      const port = await runCluster({ folder, cluster, program, user }, ["fsync=off"]);
      const url = `postgres://${CLUSTER_OWNER}:${readClusterPassword(folder)}@127.0.0.1:${port}/postgres`;
      try {
        expect(await describeSeeded(url)).toEqual(await describeEmbedded());
      } finally {
        await stopCluster(cluster);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);

const now = new Date("2026-11-20T12:00:00Z");

async function describeSeeded(url: string): Promise<unknown> {
  await migrateDatabase(url);
  const { db, close } = connect(url);
  try {
    await seedDatabase(db, now);
    return await describeContent(db);
  } finally {
    await close();
  }
}

async function describeEmbedded(): Promise<unknown> {
  const { db, drop } = await createTestDatabase();
  try {
    await seedDatabase(db, now);
    return await describeContent(db);
  } finally {
    await drop();
  }
}

/** What a visitor would notice: how much there is, what is held, what the words find. */
async function describeContent(db: Database): Promise<unknown> {
  const [counts] = await db.execute(sql`
    select
      (select count(*) from jobs) jobs,
      (select count(*) from jobs where pay_state = 'held') held,
      (select string_agg(title_words::text, ' ' order by job_id) from job_search) words,
      (select sum(observations) from salary_rollups) observations,
      (select count(*) from articles) articles,
      (select count(*) from audit_entries) entries
  `);
  return counts;
}
