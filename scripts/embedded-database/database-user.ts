import { execFileSync, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { PlainFailure } from "../demo/plain-failure";

/** The system user Postgres runs as: null is the one running this script. */
export type DatabaseUser = { uid: number; gid: number } | null;

/** All that Postgres sees of our environment: English messages, no secrets. */
export const serverEnvironment = {
  NODE_ENV: "production",
  LC_MESSAGES: "C",
  TZ: "UTC",
} as const;

/**
 * Postgres refuses to run as root, so root hands it to the owner of the existing data, else to
 * the user `postgres`, which is created when the system has none.
 */
export function findDatabaseUser(existingData: string): DatabaseUser {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(existingData, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return readPostgresUser() ?? createPostgresUser();
}

/** Whether `user` can enter and read the folder, its parents' permissions included. */
export function canReach(folder: string, user: DatabaseUser): boolean {
  const { status } = spawnSync("/bin/sh", ["-c", 'test -r "$1" && test -x "$1"', "sh", folder], {
    cwd: "/",
    stdio: "ignore",
    ...user,
  });
  return status === 0;
}

function readPostgresUser(): DatabaseUser {
  try {
    const [uid, gid] = ["-u", "-g"].map((flag) =>
      Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: "pipe" })),
    );
    return uid && gid ? { uid, gid } : null;
  } catch {
    return null;
  }
}

const createUserCommands = [
  "useradd --system --user-group --no-create-home --shell /usr/sbin/nologin postgres",
  "addgroup -S postgres && adduser -S -D -H -G postgres postgres",
];

function createPostgresUser(): DatabaseUser {
  for (const command of createUserCommands) {
    spawnSync("/bin/sh", ["-c", command], { stdio: "ignore" });
    const user = readPostgresUser();
    if (user) return user;
  }
  throw new PlainFailure(
    "Postgres does not run as root and the user `postgres` could not be created: run this as another user, or create that one.",
  );
}
