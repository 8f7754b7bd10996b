import { once } from "node:events";
import { statfsSync } from "node:fs";
import { resolve } from "node:path";
import { requirePostgresUrl } from "@/db/connect";
import { createOpenFolder } from "../embedded-database/place";
import { startEmbeddedDatabase } from "../embedded-database/start";
import { readServerSettings, type ServerSettings } from "../serve/settings";
import { startWorker } from "../worker/start-worker";
import { readAuthSecret } from "./auth-secret";
import { ensureBuild, holdBuild } from "./build-site";
import { explainFailure, readPort } from "./explain-failure";
import { createDemoLinks, fillDatabase } from "./fill-database";
import { PlainFailure } from "./plain-failure";
import { requireFreePort } from "./require-free-port";

const NEEDED_MB = 50;

/**
 * Runs the site from whatever state the folder is in, until `interruption` is aborted; then
 * stops everything that it started, in the reverse order.
 */
export async function runDemo(root: string, interruption: AbortSignal): Promise<void> {
  const stops: (() => unknown)[] = [];
  try {
    await startAll(root, interruption, stops);
    await once(interruption, "abort");
    console.log("Stopping …");
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

async function startAll(
  root: string,
  interruption: AbortSignal,
  stops: (() => unknown)[],
): Promise<void> {
  const port = readPort(process.env["PORT"]);
  await requireFreePort(port);
  const dataDir = resolve(process.env["DATA_DIR"] ?? ".data");
  createOpenFolder(dataDir);
  requireDiskSpace(dataDir);
  const databaseUrl = await startDatabase(dataDir, stops);
  const siteUrl = process.env["SITE_URL"] ?? `http://localhost:${port}`;
  const secret = process.env["AUTH_SECRET"] ?? readAuthSecret(dataDir);
  Object.assign(process.env, {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    SALARIUM_DEMO: "1",
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    SITE_URL: siteUrl,
    AUTH_SECRET: secret,
    PORT: `${port}`,
  });
  const settings = readServerSettings(process.env);
  await fillDatabase(databaseUrl);
  interruption.throwIfAborted();
  await ensureBuild({ root, signal: interruption, say: console.log });
  await serve(root, settings, stops);
  interruption.throwIfAborted();
  await work(settings, stops);
  const links = await createDemoLinks(databaseUrl, siteUrl.replace(/\/$/, ""), secret);
  console.log(`
Salarium is at ${siteUrl}

  as an employer  ${links.employer}
  as an admin     ${links.admin}

Each link signs in once, within 10 minutes; \`npm run -s cli -- user sign-in-link EMAIL\` makes more.
${describeMail(siteUrl.replace(/\/$/, ""))} Stop with Ctrl-C.
`);
}

async function startDatabase(dataDir: string, stops: (() => unknown)[]): Promise<string> {
  const given = process.env["DATABASE_URL"];
  if (given) return requirePostgresUrl(given);
  const database = await startEmbeddedDatabase({ dataDir, say: console.log });
  stops.push(database.stop);
  return database.url;
}

async function serve(
  root: string,
  settings: ServerSettings,
  stops: (() => unknown)[],
): Promise<void> {
  // Only now: Next reads the environment as it loads.
  const { startServer } = await import("../serve/start-server");
  stops.push(holdBuild(root));
  const server = await startServer(root, settings);
  stops.push(server.stop);
}

/** Sends the mail of saved searches beside the site, which does without when that fails. */
async function work(settings: ServerSettings, stops: (() => unknown)[]): Promise<void> {
  const say = (error: unknown) => {
    const reason = explainFailure(error, settings.databaseUrl) ?? String(error);
    console.error(`Mail of saved searches waits, the site works without it: ${reason}`);
  };
  try {
    const worker = await startWorker(settings, say);
    stops.push(worker.stop);
  } catch (error) {
    say(error);
  }
}

function describeMail(siteUrl: string): string {
  return process.env["SMTP_URL"]
    ? "Mail, also that of saved searches, goes out through SMTP_URL."
    : `Mail, also that of saved searches, is not sent but kept at ${siteUrl}/demo/mail.`;
}

function requireDiskSpace(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const freeMb = Math.floor((bavail * bsize) / 2 ** 20);
  if (freeMb >= NEEDED_MB) return;
  throw new PlainFailure(
    `The disk of ${folder} has only ${freeMb} MB left: free some space and start again.`,
  );
}
