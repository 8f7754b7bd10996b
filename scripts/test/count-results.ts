import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

export type Count = { passed: number; failed: number };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/** Tests in vitest's JSON report; a file that failed before its first test counts as one. */
export function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(report);
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((result) => result.status === "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
}

/** Tests in Playwright's JSON report; one that passed only when repeated counts as failed. */
export function countPlaywright(report: unknown): Count {
  const { stats, errors } = playwrightReport.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * The count in a report file. A run that ended badly without naming a failed test, or that left
 * no report at all, counts as one failure: silence is no success.
 */
export function readCount(file: string, status: number, count: (report: unknown) => Count): Count {
  const found = existsSync(file)
    ? count(JSON.parse(readFileSync(file, "utf8")))
    : { passed: 0, failed: 0 };
  const isSilent = found.failed === 0 && (status !== 0 || found.passed === 0);
  return isSilent ? { ...found, failed: 1 } : found;
}
