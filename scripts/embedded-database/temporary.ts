import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canReach, findDatabaseUser } from "./database-user";
import { isAlive } from "./postmaster";
import { stopCluster } from "./run-cluster";
import { type EmbeddedDatabase, startEmbeddedDatabase } from "./start";

const PREFIX = "salarium-test-";

/** Nothing here outlives the run, so a crash may lose it. */
const fastSettings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/** An embedded database in a temporary folder, removed when it stops. */
export async function startTemporaryDatabase(): Promise<EmbeddedDatabase> {
  const parent = chooseParent();
  await removeAbandoned(parent);
  const dataDir = mkdtempSync(join(parent, `${PREFIX}${process.pid}-`));
  chmodSync(dataDir, 0o755);
  const database = await startEmbeddedDatabase({ dataDir, settings: fastSettings });
  return {
    url: database.url,
    stop: async () => {
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function chooseParent(): string {
  const user = findDatabaseUser("");
  const parents = [tmpdir(), "/tmp", "/var/tmp"];
  return parents.find((parent) => canReach(parent, user)) ?? tmpdir();
}

// A run that was killed could not tidy up after itself.
async function removeAbandoned(parent: string): Promise<void> {
  const folders = readdirSync(parent).filter((name) => name.startsWith(PREFIX));
  for (const name of folders) {
    const owner = Number(name.slice(PREFIX.length).split("-")[0]);
    if (isAlive(owner)) continue;
    await removeFolder(join(parent, name));
  }
}

async function removeFolder(folder: string): Promise<void> {
  try {
    await stopCluster(join(folder, "postgres"));
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    // Another user's run, or one that another process is removing now.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EACCES" && code !== "EPERM" && code !== "ENOENT") throw error;
  }
}
