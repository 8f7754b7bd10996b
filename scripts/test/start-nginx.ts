import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "../embedded-database/free-port";
import { findProgram } from "./find-program";

// Debian puts it where only root looks.
const usualPath = `${process.env["PATH"] ?? ""}:/usr/sbin:/usr/local/sbin:/usr/local/bin`;

/** The nginx of this machine; `undefined` without one. */
export const nginxProgram = findProgram(["nginx"], usualPath);

export type RunningNginx = {
  base: string;
  stop(): Promise<void>;
};

/**
 * Starts a real nginx with deploy/nginx.conf in front of an application on `upstreamPort`; only
 * ports and folders differ from what is deployed. Throws with nginx's own words when it cannot.
 */
export async function startNginx(upstreamPort: number): Promise<RunningNginx> {
  if (nginxProgram === undefined) throw new Error("There is no nginx on this machine.");
  const folder = mkdtempSync(join(tmpdir(), "salarium-nginx-"));
  const port = await findFreePort();
  writeFileSync(join(folder, "nginx.conf"), wrap(folder, adapt({ folder, port, upstreamPort })));
  mkdirSync(join(folder, "temporary"));
  const args = ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"];
  const nginx = spawn(nginxProgram, args, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  nginx.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const base = `http://localhost:${port}`;
  const stop = async () => {
    if (nginx.exitCode === null) {
      nginx.kill("SIGTERM");
      await once(nginx, "exit");
    }
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (nginx.exitCode !== null) break;
    // Answered by nginx alone.
    const answer = await fetch(`${base}/api/internal/`).catch(() => null);
    if (answer) return { base, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`nginx does not start with deploy/nginx.conf: ${said}`);
}

function wrap(folder: string, site: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${join(folder, "temporary", kind)};`,
  );
  return `daemon off;
worker_processes 1;
${process.getuid?.() === 0 ? "user root;" : ""}
pid ${join(folder, "nginx.pid")};
events { worker_connections 1024; }
http {
access_log off;
default_type application/octet-stream;
${temporary.join("\n")}
${site}
}
`;
}

/** deploy/nginx.conf with the ports and folders of this run; throws when a line is not there. */
function adapt(place: { folder: string; port: number; upstreamPort: number }): string {
  const changes: [string, string][] = [
    ["server 127.0.0.1:3000;", `server 127.0.0.1:${place.upstreamPort};`],
    ["    listen 80;\n    listen [::]:80;\n", `    listen 127.0.0.1:${place.port};\n`],
    ["server_name jobs.example.org;", "server_name localhost;"],
    ["/var/cache/nginx/salarium-pages", join(place.folder, "pages")],
    ["/var/cache/nginx/salarium-assets", join(place.folder, "assets")],
  ];
  const site = readFileSync("deploy/nginx.conf", "utf8");
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`deploy/nginx.conf lacks ${JSON.stringify(from)}.`);
    return text.replace(from, to);
  }, site);
}
