import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PlainFailure } from "../demo/plain-failure";
import { type DatabaseUser, serverEnvironment } from "./database-user";
import { explainServerLog } from "./explain-server-log";
import { findFreePort } from "./free-port";
import { readPostmaster, removeForeignPidFile } from "./postmaster";

const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 15_000;
const POLL_MS = 25;
const LOG_LIMIT_BYTES = 10 * 2 ** 20;

export type ClusterPaths = { folder: string; cluster: string; program: string; user: DatabaseUser };

/** What a failed start says when an earlier server is still going away: worth another try. */
const passing =
  /lock file "postmaster.pid" already exists|pre-existing shared memory|Address already in use/;

/** The port of the cluster's server, which is started unless an earlier run left it running. */
export async function runCluster(
  paths: ClusterPaths,
  settings: readonly string[],
): Promise<number> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  let attempt: { child: ChildProcess; logStart: number } | null = null;
  while (Date.now() < deadline) {
    const running = readPostmaster(paths.cluster);
    if (running?.isReady) return running.port;
    if (attempt && attempt.child.exitCode !== null) {
      await sleep(200);
      refuseUnlessPassing(paths, attempt.logStart);
      attempt = null;
    }
    if (!running) attempt ??= await spawnServer(paths, settings);
    await sleep(POLL_MS);
  }
  throw new PlainFailure(explainServerLog(readLog(paths, 0), paths.folder));
}

/** Ends the server, letting no transaction be half-written; waits until it is gone. */
export async function stopCluster(cluster: string): Promise<void> {
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  const running = readPostmaster(cluster);
  if (!running) return;
  process.kill(running.pid, "SIGINT");
  while (readPostmaster(cluster)?.pid === running.pid) {
    if (Date.now() > deadline) {
      process.kill(running.pid, "SIGQUIT");
      return;
    }
    await sleep(POLL_MS);
  }
}

async function spawnServer(paths: ClusterPaths, settings: readonly string[]) {
  removeForeignPidFile(paths.cluster);
  const port = await findFreePort(readPort(paths));
  writeFileSync(portFile(paths), `${port}\n`);
  const { log, logStart } = openLog(paths);
  const always = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "timezone=UTC"];
  const flags = [...always, ...settings].flatMap((setting) => ["-c", setting]);
  const child = spawn(
    join(paths.program, "bin", "postgres"),
    ["-D", paths.cluster, "-p", `${port}`, ...flags],
    {
      cwd: "/",
      // Its own process group: Ctrl-C in the terminal reaches only us, and we end it in order.
      detached: true,
      env: serverEnvironment,
      stdio: ["ignore", log, log],
      ...paths.user,
    },
  );
  closeSync(log);
  child.unref();
  await new Promise((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", reject);
  });
  return { child, logStart };
}

function refuseUnlessPassing(paths: ClusterPaths, logStart: number): void {
  const said = readLog(paths, logStart);
  if (!passing.test(said)) throw new PlainFailure(explainServerLog(said, paths.folder));
}

function openLog(paths: ClusterPaths): { log: number; logStart: number } {
  const sizeBytes = statSync(logFile(paths), { throwIfNoEntry: false })?.size ?? 0;
  const startsAnew = sizeBytes > LOG_LIMIT_BYTES;
  const log = openSync(logFile(paths), startsAnew ? "w" : "a");
  return { log, logStart: startsAnew ? 0 : sizeBytes };
}

function readLog(paths: ClusterPaths, start: number): string {
  if (!existsSync(logFile(paths))) return "";
  return readFileSync(logFile(paths)).subarray(start).toString("utf8");
}

function readPort(paths: ClusterPaths): number {
  return existsSync(portFile(paths)) ? Number(readFileSync(portFile(paths), "utf8")) : 0;
}

function portFile(paths: ClusterPaths): string {
  return join(paths.folder, "database-port");
}

function logFile(paths: ClusterPaths): string {
  return join(paths.folder, "postgres.log");
}
