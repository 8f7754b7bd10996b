import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const START_TIMEOUT_MS = 300_000;

/**
 * Playwright's global setup: the production server on a database of its own, in a process of
 * its own, whose environment the tests get. It makes the build first when there is none of the
 * present source; `npm run check` has made both already.
 */
export default async function serveForE2e(): Promise<() => Promise<void>> {
  const site = spawn(process.execPath, ["--import", "tsx", "scripts/test/e2e-site.ts"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  Object.assign(process.env, await readVariables(site));
  return async () => {
    if (site.exitCode !== null) return;
    site.kill("SIGTERM");
    await once(site, "exit");
  };
}

/** Waits for the line with which the site says that it serves, and with what environment. */
async function readVariables(site: ChildProcess): Promise<Record<string, string>> {
  const timer = setTimeout(() => site.kill("SIGTERM"), START_TIMEOUT_MS);
  try {
    for await (const line of createInterface({ input: site.stdout ?? process.stdin })) {
      if (line.startsWith("{")) return JSON.parse(line);
    }
  } finally {
    clearTimeout(timer);
  }
  throw new Error("The site under test did not start: the reason is in the lines above.");
}
