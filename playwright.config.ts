import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/test/find-chromium";

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./scripts/test/serve-for-e2e.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env["CI"] !== undefined,
  timeout: 30_000,
  reporter: process.env["E2E_REPORT"]
    ? [["line"], ["json", { outputFile: process.env["E2E_REPORT"] }]]
    : [["list"]],
  use: {
    // Set by the global setup before the workers start.
    baseURL: process.env["SITE_URL"] ?? "http://localhost:3000",
    locale: "en-US",
    timezoneId: "UTC",
    trace: "retain-on-failure",
    launchOptions: {
      ...findChromium(),
      args: [
        ...(isRoot ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
