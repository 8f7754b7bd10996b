import { aijobsSnapshot } from "@/domain/salary/aijobs/snapshot";
import { writeCell } from "@/domain/salary/reference/cells";
import { payReference } from "@/domain/salary/reference/pay-reference";
import { judgeRange } from "../import/aijobs/judge-range";
import { type CountedForCell, mergeSmallCells } from "./merge-small-cells";
import { readSalaries } from "./read-salaries";
import { roleOfTitle } from "./role-of-title";

/** Raise when the same input gives other figures. */
const builderVersion = "1";

/**
 * The file of cells from an aijobs.net salary file, as JSON with one cell a line. The same input,
 * taxonomy and method give the same bytes. Left out is what an import would not count either.
 */
export function composeCells(csv: string): string {
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
