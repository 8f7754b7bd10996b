import type { PayCase } from "@/domain/salary/parse/cases/case-table";
import { parseSalary } from "@/domain/salary/parse-salary";

const warmUpRounds = 100;
const measuredSeconds = 2;
const megabyte = 1 << 20;
const megabyteRuns = 5;

export interface Speed {
  /** Per second of processor time, so that other work on the machine does not count. */
  stringsPerSecond: number;
  /** The slowest of several answers to one line of a megabyte. */
  megabyteMs: number;
}

function parseAll(cases: readonly PayCase[]): void {
  for (const { text, country } of cases) parseSalary(text, { country });
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function measureStrings(cases: readonly PayCase[]): number {
  for (let round = 0; round < warmUpRounds; round++) parseAll(cases);
  const start = processorSeconds();
  let parsed = 0;
  let seconds = 0;
  while (seconds < measuredSeconds) {
    parseAll(cases);
    parsed += cases.length;
    seconds = processorSeconds() - start;
  }
  return Math.round(parsed / seconds);
}

function measureMegabyte(): number {
  const sentence = "Salary: $120,000 - $150,000 per year. ";
  const text = sentence.repeat(Math.ceil(megabyte / sentence.length));
  let slowest = 0;
  for (let run = 0; run < megabyteRuns; run++) {
    const start = performance.now();
    parseSalary(text);
    slowest = Math.max(slowest, performance.now() - start);
  }
  return slowest;
}

/** Measures one core on a repeated mix of cases, and on a hostile line of a megabyte. */
export function measureSpeed(cases: readonly PayCase[]): Speed {
  return { stringsPerSecond: measureStrings(cases), megabyteMs: measureMegabyte() };
}
