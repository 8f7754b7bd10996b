import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { ensureBuild } from "../demo/build-site";
import { createSiteEnvironment, type SiteEnvironment } from "./site-environment";

const START_TIMEOUT_MS = 30_000;

/**
 * Playwright's global setup: the production server on a database of its own. `npm run check`
 * has made the database and the build already and says so by E2E_PREPARED.
 */
export default async function serveForE2e(): Promise<() => Promise<void>> {
  const own = process.env["E2E_PREPARED"] ? null : await prepare();
  const server = spawn(process.execPath, ["--import", "tsx", "scripts/serve/serve.ts"], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await waitUntilServing(server);
  } catch (error) {
    await own?.stop();
    throw error;
  }
  return async () => {
    server.kill("SIGTERM");
    if (server.exitCode === null) await once(server, "exit");
    await own?.stop();
  };
}

async function prepare(): Promise<SiteEnvironment> {
  const environment = await createSiteEnvironment();
  try {
    Object.assign(process.env, environment.variables);
    await ensureBuild({ root: process.cwd(), say: console.log });
  } catch (error) {
    await environment.stop();
    throw error;
  }
  return environment;
}

function waitUntilServing(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      server.kill("SIGKILL");
      reject(new Error(`The server did not start within ${START_TIMEOUT_MS / 1000} s.`));
    }, START_TIMEOUT_MS);
    server.stdout?.on("data", (chunk: Buffer) => {
      if (!chunk.toString().includes("Serving on port")) return;
      clearTimeout(timer);
      resolve();
    });
    server.once("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`The server ended with status ${code} instead of serving.`));
    });
  });
}
