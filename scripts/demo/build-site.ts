import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "../embedded-database/postmaster";
import { PlainFailure } from "./plain-failure";
import { hashSource } from "./source-hash";

export type BuildOptions = {
  root: string;
  /** Ends the build when aborted. */
  signal?: AbortSignal;
  say: (line: string) => void;
};

/**
 * Builds the site unless the build at hand is of the same source; true when it built. Reads the
 * database in DATABASE_URL. Throws with all that the build printed when it fails.
 */
export async function ensureBuild({ root, signal, say }: BuildOptions): Promise<boolean> {
  const stamp = join(root, ".next", "source-hash");
  const hash = hashSource(root);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return false;
  refuseWhileServed(root);
  say("Building the site, which takes a minute …");
  rmSync(stamp, { force: true });
  const { code, output } = await runBuild(root, signal);
  signal?.throwIfAborted();
  if (code !== 0) {
    throw new PlainFailure(
      `${output}\nThe site could not be built: the reason is in the lines above.`,
    );
  }
  writeFileSync(stamp, hash);
  return true;
}

/** Notes that this process serves the build, which nobody else may replace meanwhile. */
export function holdBuild(root: string): () => void {
  writeFileSync(servedBy(root), `${process.pid}`);
  return () => {
    if (readHolder(root) === process.pid) rmSync(servedBy(root), { force: true });
  };
}

function refuseWhileServed(root: string): void {
  const holder = readHolder(root);
  if (holder === process.pid || !isAlive(holder)) return;
  throw new PlainFailure(
    `The source has changed and process ${holder} still serves the old build: stop that one first.`,
  );
}

function readHolder(root: string): number {
  return existsSync(servedBy(root)) ? Number(readFileSync(servedBy(root), "utf8")) : 0;
}

function servedBy(root: string): string {
  return join(root, ".next", "served-by");
}

function runBuild(
  root: string,
  signal: AbortSignal | undefined,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const chunks: Buffer[] = [];
    build.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    build.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    const kill = () => build.kill("SIGTERM");
    signal?.addEventListener("abort", kill, { once: true });
    build.once("error", reject);
    build.once("close", (code) => {
      signal?.removeEventListener("abort", kill);
      resolve({ code, output: Buffer.concat(chunks).toString("utf8") });
    });
  });
}
