/**
 * Measures the reader of pay: how many cases it reads right, and how fast.
 *   npm run bench:parse               prints accuracy per field, strings/s, the time of 1 MB
 *   … -- --json                       prints everything machine-readable
 * Exits 1 when an accuracy goal is missed.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type PayCase, readCaseTable } from "@/domain/salary/parse/cases/case-table";
import { type Accuracy, fields, measureAccuracy } from "./parse/measure-accuracy";
import { measureSpeed, type Speed } from "./parse/measure-speed";

const goals = { allRight: 0.99, stringsPerSecond: 100_000, megabyteMs: 50 };

const caseFolder = join("domain", "salary", "parse", "cases");
/** Real strings with labels; not part of the project. */
const labelledFile = join("..", "shared", "data", "strings-dev.jsonl");

function readCommittedCases(): PayCase[] {
  return readdirSync(caseFolder)
    .filter((name) => name.endsWith(".tsv"))
    .flatMap((name) => readCaseTable(readFileSync(join(caseFolder, name), "utf8")));
}

function readLabelledStrings(): PayCase[] {
  if (!existsSync(labelledFile)) return [];
  const lines = readFileSync(labelledFile, "utf8").trim().split("\n");
  return lines.map((line): PayCase => JSON.parse(line));
}

interface Report {
  accuracy: Record<string, Accuracy>;
  speed: Speed;
  goals: typeof goals;
  isAccurate: boolean;
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`;
}

function verdict(isMet: boolean): string {
  return isMet ? "met" : "missed";
}

function printAccuracy(name: string, { lines, allRight, right, wrong }: Accuracy): void {
  const perField = fields.map((field) => `${field} ${share(right[field], lines)}`).join(", ");
  const isMet = allRight / lines >= goals.allRight;
  process.stdout.write(
    `${name}: ${allRight} of ${lines} lines all right, ${share(allRight, lines)} ` +
      `(goal ${share(goals.allRight, 1)}: ${verdict(isMet)})\n  ${perField}\n`,
  );
  for (const { text, country, expected, got } of wrong) {
    process.stdout.write(
      `  ${JSON.stringify(text)} ${country ?? "-"}: ${got}, expected ${expected}\n`,
    );
  }
}

function printReport({ accuracy, speed }: Report): void {
  for (const [name, measured] of Object.entries(accuracy)) printAccuracy(name, measured);
  process.stdout.write(
    `${speed.stringsPerSecond.toLocaleString("en")} strings/s on one core (goal ` +
      `${goals.stringsPerSecond.toLocaleString("en")}: ` +
      `${verdict(speed.stringsPerSecond >= goals.stringsPerSecond)})\n` +
      `1 MB line answered in ${speed.megabyteMs.toFixed(2)} ms (goal ${goals.megabyteMs}: ` +
      `${verdict(speed.megabyteMs <= goals.megabyteMs)})\n`,
  );
}

function measure(): Report {
  const committed = readCommittedCases();
  const labelled = readLabelledStrings();
  const accuracy: Record<string, Accuracy> = { "committed cases": measureAccuracy(committed) };
  if (labelled.length > 0) accuracy["labelled strings"] = measureAccuracy(labelled);
  const isAccurate = Object.values(accuracy).every(
    ({ allRight, lines }) => allRight / lines >= goals.allRight,
  );
  const speed = measureSpeed(labelled.length > 0 ? labelled : committed);
  return { accuracy, speed, goals, isAccurate };
}

const report = measure();
if (process.argv.includes("--json")) process.stdout.write(`${JSON.stringify(report)}\n`);
else printReport(report);
if (!report.isAccurate) process.exitCode = 1;
