/**
 * Measures the matcher of titles: accuracy on the committed table of named titles, on labelled
 * real titles where they are at hand, and titles per second.
 *   npm run bench:roles               prints the shares and the misses
 *   … -- FILE                         also measures a file of {"title","expect"} lines
 *   … -- --json                       prints everything machine-readable
 * Exits 1 when an accuracy goal is missed, 2 when a file cannot be read.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import cases from "@/domain/role/role-cases.json" with { type: "json" };
import {
  goals,
  type LabelledTitle,
  labelledTitleSchema,
  measureTitleSpeed,
  measureTitles,
  missedGoals,
  type TitleAccuracy,
} from "./roles/measure-titles";

const realTitles = resolve(import.meta.dirname, "../../../shared/data/titles-dev.jsonl");

function readCommitted(): LabelledTitle[] {
  return cases.map(({ title, ...expected }) =>
    labelledTitleSchema.parse({ title, expect: expected }),
  );
}

function readLine(line: string, path: string, number: number): LabelledTitle {
  try {
    return labelledTitleSchema.parse(JSON.parse(line));
  } catch (cause) {
    const wanted = 'no line of the form {"title","expect":{"role","alsoAcceptable","level"}}';
    throw new Error(`${path}, line ${number}: ${wanted}`, { cause });
  }
}

function readFile(path: string): LabelledTitle[] {
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`);
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.flatMap((line, index) =>
    line.trim() === "" ? [] : readLine(line, path, index + 1),
  );
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}

function say(
  name: string,
  { titles, role, roleExact, none, level, misses }: TitleAccuracy,
): string {
  const shares =
    `${name}: ${titles} titles, role ${percent(role)} (first label ${percent(roleExact)}), ` +
    `no role where none ${percent(none)}, level ${percent(level)}`;
  const lines = misses.map(({ title, expected, got }) => {
    const wanted = [expected.role ?? "none", ...expected.alsoAcceptable].join(" or ");
    const read = `${got.role ?? "none"}, ${got.level ?? "no level"}`;
    return `  ${JSON.stringify(title)}: ${wanted}, ${expected.level ?? "no level"}; read as ${read}`;
  });
  return [shares, ...lines].join("\n");
}

function readSets(files: readonly string[]): [name: string, rows: LabelledTitle[]][] {
  const committed: [string, LabelledTitle[]] = ["named titles", readCommitted()];
  const real = existsSync(realTitles) ? [realTitles] : [];
  const others = [...real, ...files].map((path): [string, LabelledTitle[]] => [
    basename(path),
    readFile(path),
  ]);
  return [committed, ...others];
}

function run(): void {
  const args = process.argv.slice(2);
  const sets = readSets(args.filter((arg) => !arg.startsWith("--")));
  const measured = sets.map(([name, rows]) => ({ name, accuracy: measureTitles(rows) }));
  const titlesPerSecond = measureTitleSpeed(
    sets.flatMap(([, rows]) => rows.map(({ title }) => title)),
  );
  const missed = measured.flatMap(({ name, accuracy }) => missedGoals(name, accuracy));
  if (args.includes("--json")) {
    process.stdout.write(
      `${JSON.stringify({ goals, titlesPerSecond, sets: measured, missed }, null, 2)}\n`,
    );
  } else {
    for (const { name, accuracy } of measured) process.stdout.write(`${say(name, accuracy)}\n`);
    process.stdout.write(`${titlesPerSecond} titles/s on one core\n`);
  }
  for (const goal of missed) process.stderr.write(`missed: ${goal}\n`);
  if (missed.length > 0) process.exitCode = 1;
}

try {
  run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
