import { loadBenchData } from "./verdict/load-ranges";
import { runBench } from "./verdict/run-bench";

const split = process.argv.includes("--calibration") ? "calibration" : "test";
const data = loadBenchData(split);
const result = runBench(data, { size: 800, peers: process.argv.includes("--peers") });
const pc = (v: number | null) => (v === null ? "" : (v * 100).toFixed(1)).padStart(6);
for (const row of [...result.rows, ...result.countryGroups]) {
  const cells = result.judges.map(({ id }) => {
    const r = row.rates[id];
    return r ? `${pc(r.held)}${pc(r.noted)}${pc(r.repaired)} |` : "";
  });
  process.stdout.write(
    `${row.name.padEnd(40)}${String(row.rates["salarium"]?.n).padStart(6)} ${cells.join("")}\n`,
  );
}
process.stdout.write(`${result.verdictsPerSecond}/s\n`);
