import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, { version?: string; resolved?: string }>;
};

// Versions that closed a published hole; anything older must not come back.
test.each([
  ["next", "16.3.3"],
  ["next-auth", "5.0.0-beta.32"],
  ["drizzle-orm", "0.45.2"],
  ["nodemailer", "9.0.1"],
  ["sanitize-html", "2.17.0"],
])("every %s in the lock file is at least %s", (name, least) => {
  const versions = Object.entries(lock.packages)
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .map(([, { version }]) => version ?? "");
  expect(versions.length).toBeGreaterThan(0);
  for (const version of versions) expect(isAtLeast(version, least)).toBe(true);
});

test("the lock file names no host", () => {
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved)).toEqual([]);
});

test("every direct dependency is pinned exactly", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

test.each([
  ["16.4.6", "16.3.3", true],
  ["16.3.2", "16.3.3", false],
  ["5.0.0-beta.31", "5.0.0-beta.32", false],
  ["5.0.0-beta.100", "5.0.0-beta.32", true],
  ["10.0.0", "9.0.1", true],
])("%s is at least %s: %s", (version, least, expected) => {
  expect(isAtLeast(version, least)).toBe(expected);
});

/** Compares number by number; of two equal versions a pre-release is the older. */
function isAtLeast(version: string, least: string): boolean {
  const [a, b] = [version, least].map((text) => text.split(/\D+/).map(Number));
  for (let index = 0; index < (b ?? []).length; index += 1) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
