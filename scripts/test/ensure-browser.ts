import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findChromium } from "./find-chromium";

/**
 * Finds a Chromium: on the PATH, else Playwright's own, downloaded when missing, else as root on
 * Debian the system's package. Without any the browser tests fail and say so; the rest runs.
 */
function ensureBrowser(): void {
  if (hasBrowser()) return;
  console.log("Looking for a browser …");
  run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  if (hasBrowser()) return;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    const install = "apt-get update && apt-get install -y --no-install-recommends chromium";
    run("/bin/sh", ["-c", install], { DEBIAN_FRONTEND: "noninteractive" });
  }
  if (hasBrowser()) return;
  console.error(
    "No Chromium was found or could be installed, so the browser tests will fail: put `chromium` on the PATH.",
  );
}

function hasBrowser(): boolean {
  return findChromium().executablePath !== undefined || existsSync(chromium.executablePath());
}

function run(command: string, args: string[], env: Record<string, string> = {}): void {
  spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
}

ensureBrowser();
