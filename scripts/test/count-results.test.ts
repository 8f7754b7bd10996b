import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { countPlaywright, countVitest, readCount } from "./count-results";

const folder = mkdtempSync(join(tmpdir(), "salarium-count-"));
afterAll(() => rmSync(folder, { recursive: true }));

const vitest = {
  numPassedTests: 3,
  numFailedTests: 1,
  testResults: [
    { status: "passed", assertionResults: [{ status: "passed" }] },
    { status: "failed", assertionResults: [{ status: "failed" }] },
    { status: "failed", assertionResults: [] },
  ],
};

test("a file that broke before its first test counts as a failure", () => {
  expect(countVitest(vitest)).toEqual({ passed: 3, failed: 2 });
});

test("a browser test that passed only when repeated counts as a failure", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 5, failed: 2 });
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3 });
});

test.each([
  ["no report", null, 0, { passed: 0, failed: 1 }],
  ["all passed", { passed: 2, failed: 0 }, 0, { passed: 2, failed: 0 }],
  ["all passed but a bad end", { passed: 2, failed: 0 }, 1, { passed: 2, failed: 1 }],
  ["a failed test", { passed: 2, failed: 1 }, 1, { passed: 2, failed: 1 }],
  ["no test at all", { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
])("%s", (name, report, status, count) => {
  const file = join(folder, `${name}.json`);
  if (report) writeFileSync(file, JSON.stringify(report));
  expect(readCount(file, status, (found) => found as { passed: number; failed: number })).toEqual(
    count,
  );
});
