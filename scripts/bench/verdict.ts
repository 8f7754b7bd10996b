/**
 * Measures the judge of pay and five peers on held-back ranges with injected slips.
 *   npm run bench:verdict             prints the tables
 *   … -- --json                       prints everything machine-readable
 *   … -- --write                      rewrites the tables in docs/method.md and the goals reached
 *   … -- --check                      exits 1 when a goal that was met is lost
 *   … -- --calibration                judges within the calibration half, for setting thresholds
 *   … -- --drawn                      judges drawn ranges even where real ones are at hand
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { methodVersion } from "@/domain/salary/judge/method-version";
import { findLostGoals, recordGoals } from "./verdict/check-goals";
import { loadBenchData } from "./verdict/load-ranges";
import { printTables } from "./verdict/print-tables";
import { runBench } from "./verdict/run-bench";
import { summarise } from "./verdict/summarise";
import { weighReference } from "./verdict/weigh-reference";

const has = (option: string) => process.argv.includes(option);
const start = "<!-- bench:verdict start -->";
const end = "<!-- bench:verdict end -->";

function writeTables(tables: string) {
  const path = resolve(import.meta.dirname, "../../docs/method.md");
  const text = readFileSync(path, "utf8");
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`docs/method.md lacks the markers ${start} and ${end}`);
  writeFileSync(path, `${text.slice(0, from + start.length)}\n\n${tables}\n\n${text.slice(to)}`);
}

const started = performance.now();
const split = has("--drawn") ? "drawn" : has("--calibration") ? "calibration" : "test";
const data = loadBenchData(split);
const result = runBench(data, { size: 1000 });
const { loadMs, gzipBytes } = weighReference();
const summary = summarise(result, "salarium");
const figures = { ...summary, verdictsPerSecond: result.verdictsPerSecond, loadMs, gzipBytes };
const seconds = ((performance.now() - started) / 1000).toFixed(1);

if (has("--json")) {
  const output = { method: methodVersion, data: data.kind, figures, ...result };
  process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
} else {
  process.stdout.write(`${printTables(result, data.kind)}\n\n`);
  process.stdout.write(
    `method ${methodVersion}: ${result.verdictsPerSecond} verdicts/s on one core; the reference ` +
      `loads in ${loadMs} ms, ${gzipBytes} bytes gzip; near currencies included, ` +
      `${(summary.meanRecallWithNearCurrencies * 100).toFixed(1)} % of slips are held; ${seconds} s\n`,
  );
}
if (has("--write")) {
  if (data.kind === "real") writeTables(printTables(result, data.kind));
  recordGoals(figures, data.kind);
}
if (has("--check")) {
  const lost = findLostGoals(figures, data.kind);
  for (const goal of lost) process.stderr.write(`lost: ${goal}\n`);
  if (lost.length) process.exitCode = 1;
}
