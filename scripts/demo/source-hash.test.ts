import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashSource } from "./source-hash";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "salarium-hash-"));
  write("app/page.tsx", "a");
  write("package-lock.json", "{}");
});

afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ["a source file", "app/page.tsx", "b"],
  ["a new source file", "components/a.tsx", "a"],
  ["the lock file", "package-lock.json", "{ }"],
  ["a file in public", "public/robots.txt", "a"],
])("%s changes the hash", (_name, path, text) => {
  const before = hashSource(root);
  write(path, text);
  expect(hashSource(root)).not.toBe(before);
});

test.each(["app/page.test.tsx", "e2e/a.spec.ts", "README.md", "scripts/a.ts"])(
  "%s does not",
  (path) => {
    const before = hashSource(root);
    write(path, "a");
    expect(hashSource(root)).toBe(before);
  },
);

test("a renamed file changes it", () => {
  const before = hashSource(root);
  rmSync(join(root, "app/page.tsx"));
  write("app/pages.tsx", "a");
  expect(hashSource(root)).not.toBe(before);
});

function write(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}
