import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuild } from "../demo/build-site";
import { reportFailure } from "../demo/explain-failure";
import { onNpmGone } from "../demo/watch-npm";
import { type Count, countPlaywright, countVitest, readCount } from "./count-results";
import { endSteps, runNode, type StepCommand } from "./run-step";
import { createSiteEnvironment, type SiteEnvironment } from "./site-environment";

type Step = { name: string; run: () => Promise<Count> };

const reports = mkdtempSync(join(tmpdir(), "salarium-reports-"));
const interruption = new AbortController();
const prepared: { site: SiteEnvironment | null } = { site: null };

const steps: Step[] = [
  {
    name: "lint",
    run: () => tool({ args: ["node_modules/@biomejs/biome/bin/biome", "check", "."] }),
  },
  { name: "types", run: checkTypes },
  { name: "dead code", run: () => tool({ args: ["node_modules/knip/bin/knip.js"] }) },
  { name: "unit and database tests", run: runVitest },
  { name: "measured goals of the pay engine", run: checkGoals },
  { name: "build", run: buildSite },
  { name: "browser tests", run: runPlaywright },
];

process.env["NEXT_TELEMETRY_DISABLED"] = "1";
function interrupt(): void {
  interruption.abort();
  endSteps();
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, interrupt);
onNpmGone(interrupt);

const total = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const { name, run } of steps) {
  if (interruption.signal.aborted) break;
  console.log(`\n▸ ${name}`);
  const started = Date.now();
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  lines.push(
    `${failed === 0 ? "✓" : "✗"} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`,
  );
}
await prepared.site?.stop();
rmSync(reports, { recursive: true, force: true });
if (interruption.signal.aborted) process.exit(130);
console.log(`\n${lines.join("\n")}\n\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

async function tool(command: StepCommand): Promise<Count> {
  return countOne((await runNode(command)) === 0);
}

async function checkTypes(): Promise<Count> {
  const generated = await runNode({ args: ["node_modules/next/dist/bin/next", "typegen"] });
  if (generated !== 0) return countOne(false);
  return tool({ args: ["node_modules/typescript/bin/tsc"] });
}

async function runVitest(): Promise<Count> {
  const file = join(reports, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const status = await runNode({
    args: ["node_modules/vitest/vitest.mjs", "run", ...reporters],
    isShown: true,
  });
  return readCount(file, status, countVitest);
}

/** Each bench fails when a goal of accuracy that was met is lost; none of them judges speed. */
async function checkGoals(): Promise<Count> {
  const counts: Count[] = [];
  for (const [bench, ...options] of [["parse"], ["roles"], ["verdict", "--check"]]) {
    counts.push(await tool({ args: ["--import", "tsx", `scripts/bench/${bench}.ts`, ...options] }));
  }
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

// The browser tests use the same database as the build, whose pages were made from it.
async function buildSite(): Promise<Count> {
  try {
    const site = await createSiteEnvironment();
    prepared.site = site;
    Object.assign(process.env, site.variables);
    const { signal } = interruption;
    const isNew = await ensureBuild({ root: process.cwd(), signal, say: () => {} });
    if (!isNew) console.log("The build at hand is of this very source.");
    return countOne(true);
  } catch (error) {
    reportFailure(error, process.env["DATABASE_URL"]);
    await prepared.site?.stop();
    prepared.site = null;
    return countOne(false);
  }
}

async function runPlaywright(): Promise<Count> {
  if (prepared.site === null) {
    console.log("Not run: they need the build.");
    return countOne(false);
  }
  const file = join(reports, "playwright.json");
  const status = await runNode({
    args: ["node_modules/@playwright/test/cli.js", "test"],
    environment: { E2E_PREPARED: "1", E2E_REPORT: file },
    isShown: true,
  });
  return readCount(file, status, countPlaywright);
}

function countOne(isPassed: boolean): Count {
  return isPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
