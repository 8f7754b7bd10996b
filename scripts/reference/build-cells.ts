/**
 * Builds domain/salary/reference/cells.json:
 *   npm run reference:cells -- [salaries.csv]
 * The same input, taxonomy and method give the same bytes. Run it after reference:build, whose
 * verdicts decide which ranges are held.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { aijobsSnapshot } from "@/domain/salary/aijobs/snapshot";
import { writeCell } from "@/domain/salary/reference/cells";
import { payReference } from "@/domain/salary/reference/pay-reference";
import { judgeRange } from "@/scripts/import/aijobs/judge-range";
import { type CountedForCell, mergeSmallCells } from "./merge-small-cells";
import { readSalaries } from "./read-salaries";
import { roleOfTitle } from "./role-of-title";

/** Raise when the same input gives other figures. */
const builderVersion = "1";

const given =
  process.argv[2] ?? resolve(import.meta.dirname, "../../../shared/data/salaries-public.csv");
const text = buildCells(readFileSync(given, "utf8"));
writeFileSync(resolve(import.meta.dirname, "../../domain/salary/reference/cells.json"), text);
process.stdout.write(`${gzipSync(text).length} bytes gzip\n`);

function buildCells(csv: string): string {
  const { ranges, rows } = readSalaries(csv);
  const counted: CountedForCell[] = [];
  let held = 0;
  let answers = 0;
  let withoutRole = 0;
  for (const { range } of ranges) {
    const role = roleOfTitle(range.title);
    if (range.kind === "single") answers += 1;
    else if (judgeRange(range, role, payReference).verdict === "hold") held += 1;
    else if (role === null) withoutRole += 1;
    else counted.push({ ...range, role });
  }
  const { cells, tooFew } = mergeSmallCells(counted);
  const { slug, name, url, licence, date } = aijobsSnapshot;
  const file = {
    builder: { script: "scripts/reference/build-cells.ts", version: builderVersion },
    source: { slug, name, url, licence, date },
    counts: {
      rows,
      distinctRanges: ranges.length,
      counted: counted.length - tooFew,
      held,
      answers,
      withoutRole,
      tooFew,
    },
    cells: cells.map(writeCell),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
