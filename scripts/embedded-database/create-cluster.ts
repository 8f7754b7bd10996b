import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { PlainFailure } from "../demo/plain-failure";
import { type DatabaseUser, serverEnvironment } from "./database-user";
import { explainServerLog } from "./explain-server-log";
import { programMajorVersion } from "./program";

export const CLUSTER_OWNER = "salarium";

const NEEDED_MB = 300;
const LOCALE = process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8";

/** Makes sure that `folder/postgres` is a complete cluster of the version at hand. */
export function ensureCluster(folder: string, program: string, user: DatabaseUser): string {
  const cluster = join(folder, "postgres");
  if (existsSync(cluster)) {
    requireSameVersion(cluster);
    return cluster;
  }
  requireDiskSpace(folder);
  // Built beside and renamed when complete, so that an interrupted start leaves nothing half-made.
  const unfinished = `${cluster}.${process.pid}`;
  mkdirSync(unfinished, { mode: 0o700 });
  try {
    if (user) chownSync(unfinished, user.uid, user.gid);
    runInitdb(unfinished, folder, program, user);
    renameSync(unfinished, cluster);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return cluster;
}

/** The password of the cluster in `folder`, made up at the first call. */
export function readClusterPassword(folder: string): string {
  const file = join(folder, "database-password");
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}

function runInitdb(cluster: string, folder: string, program: string, user: DatabaseUser): void {
  const passwordFile = join(cluster, "..", `password.${process.pid}`);
  writeFileSync(passwordFile, readClusterPassword(folder), { mode: 0o600 });
  try {
    if (user) chownSync(passwordFile, user.uid, user.gid);
    const { status, stderr, error } = spawnSync(
      join(program, "bin", "initdb"),
      [
        `--pgdata=${cluster}`,
        `--username=${CLUSTER_OWNER}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        `--locale=${LOCALE}`,
        "--no-instructions",
      ],
      { cwd: "/", env: serverEnvironment, encoding: "utf8", ...user },
    );
    if (error) throw error;
    if (status !== 0) throw new PlainFailure(explainServerLog(stderr, folder));
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function requireSameVersion(cluster: string): void {
  const found = Number.parseInt(readVersionFile(cluster), 10);
  const expected = programMajorVersion();
  if (found === expected) return;
  const age = found > expected ? "a newer release of Salarium" : "an older release of Salarium";
  throw new PlainFailure(
    `The database in ${cluster} is of Postgres ${found}, made by ${age} (this one brings ${expected}): use that release, or set DATA_DIR to another folder.`,
  );
}

function readVersionFile(cluster: string): string {
  try {
    return readFileSync(join(cluster, "PG_VERSION"), "utf8");
  } catch (cause) {
    throw new PlainFailure(
      `${cluster} belongs to another user or is not a Postgres folder: run this as the user who made it, or set DATA_DIR to another folder.`,
      { cause },
    );
  }
}

function requireDiskSpace(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const freeMb = Math.floor((bavail * bsize) / 2 ** 20);
  if (freeMb >= NEEDED_MB) return;
  throw new PlainFailure(
    `The disk of ${folder} has ${freeMb} MB left and the database needs ${NEEDED_MB}: free some space, or set DATA_DIR to a folder on another disk.`,
  );
}
