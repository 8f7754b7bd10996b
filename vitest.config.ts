import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const alias = { "@": import.meta.dirname };
const testFile = /\.test\.tsx?$/;

/** Tests that ask for a database; all others must pass without one. */
const databaseTests = ["db", "app", "scripts"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  )
  .filter((path) => testFile.test(path))
  .filter(
    (path) => path.startsWith("db/") || readFileSync(path, "utf8").includes("db/test-database"),
  );

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{domain,app,components,scripts}/**/*.test.{ts,tsx}"],
          exclude: databaseTests,
          setupFiles: ["scripts/test/fail-on-console.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: databaseTests,
          globalSetup: ["scripts/embedded-database/vitest-setup.ts"],
          testTimeout: 15_000,
        },
      },
    ],
  },
});
