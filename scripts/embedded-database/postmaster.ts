import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What a running server wrote about itself into its data folder. */
export type Postmaster = { pid: number; port: number; isReady: boolean };

/** Reads `postmaster.pid`; null when there is none or the process it names is not Postgres. */
export function readPostmaster(clusterFolder: string): Postmaster | null {
  const file = join(clusterFolder, "postmaster.pid");
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  if (!isPostgresProcess(pid)) return null;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === "ready" };
}

/**
 * Removes a `postmaster.pid` that names a living process which is not Postgres: left behind
 * before a restart of the machine, it would keep Postgres from starting.
 */
export function removeForeignPidFile(clusterFolder: string): void {
  const file = join(clusterFolder, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (isAlive(pid) && !isPostgresProcess(pid)) rmSync(file, { force: true });
}

/** Whether the process is alive; a finished one that nobody has collected yet is not. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return readCommandLine(pid) !== "";
}

function isPostgresProcess(pid: number): boolean {
  return isAlive(pid) && (readCommandLine(pid)?.includes("postgres") ?? true);
}

function readCommandLine(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return null;
  }
}
