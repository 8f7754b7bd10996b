import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { PlainFailure } from "../demo/plain-failure";
import { canReach, type DatabaseUser } from "./database-user";

const SYSTEM_FOLDER = "/var/lib/salarium";

/**
 * The folder that holds the cluster: `dataDir`, or, when the database user cannot reach that (as
 * root in a home folder), one under /var/lib that is remembered in `dataDir`.
 */
export function choosePlace(
  dataDir: string,
  user: DatabaseUser,
  say: (line: string) => void,
): string {
  if (user === null || canReach(dataDir, user)) return dataDir;
  const memo = join(dataDir, "database-folder");
  if (existsSync(memo)) return readFileSync(memo, "utf8").trim();
  const name = `${basename(dirname(dataDir))}-${shortHash(dataDir)}`;
  const place = join(SYSTEM_FOLDER, name);
  createOpenFolder(SYSTEM_FOLDER);
  createOpenFolder(place);
  if (!canReach(place, user)) {
    throw new PlainFailure(
      `The database user can read neither ${dataDir} nor ${place}: set DATA_DIR to a folder that every user can enter.`,
    );
  }
  writeFileSync(memo, `${place}\n`);
  say(`The database user cannot enter ${dataDir}, so the database is kept in ${place}.`);
  return place;
}

/** Creates the folder unless it is there, so that other users can enter it whatever the umask. */
export function createOpenFolder(folder: string): void {
  if (existsSync(folder)) return;
  try {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o755);
  } catch (cause) {
    throw new PlainFailure(
      `The folder ${folder} cannot be created (${cause instanceof Error ? cause.message : cause}): set DATA_DIR to a folder you may write to.`,
      { cause },
    );
  }
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
