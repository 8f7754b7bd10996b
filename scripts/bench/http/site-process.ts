import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export interface SiteProcess {
  /** From the start of the process to its first answer. */
  startMs: number;
  base: string;
  stop(): Promise<void>;
}

/** Starts a Node program that serves on PORT and waits for its first answer. */
export async function startSite(
  program: readonly string[],
  variables: Record<string, string>,
): Promise<SiteProcess> {
  const started = performance.now();
  const site = spawn(process.execPath, program, {
    env: { ...process.env, ...variables, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const base = `http://localhost:${variables["PORT"]}`;
  await waitForAnswer(`${base}/healthz`, site);
  return {
    startMs: Math.round(performance.now() - started),
    base,
    stop: async () => {
      site.kill("SIGTERM");
      if (site.exitCode === null) await once(site, "exit");
    },
  };
}

/** Starts one of the yardsticks beside the site, a program that prints its port. */
export async function startYardstick(program: string, ...args: string[]): Promise<SiteProcess> {
  const started = performance.now();
  const path = `scripts/bench/http/${program}`;
  const child = spawn(process.execPath, ["--import", "tsx", path, ...args], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [port] = (await once(child.stdout, "data")) as [Buffer];
  return {
    startMs: Math.round(performance.now() - started),
    base: `http://127.0.0.1:${port.toString().trim()}`,
    stop: async () => {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}

async function waitForAnswer(url: string, site: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (site.exitCode !== null) throw new Error(`The server ended with status ${site.exitCode}.`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} did not answer within 30 s.`);
}
