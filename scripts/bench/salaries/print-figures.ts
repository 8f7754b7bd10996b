import type { VerifiedRollups } from "@/db/salaries/verify-rollups";
import type { FlipFigures } from "./flip-observations";
import type { CellFigures } from "./measure-cells";

const goals = { cellP95Ms: 3, timesFaster: 100, error: 0.01, flipMs: 1 };

/** The tables of a run, with whether each goal is met. */
export function printFigures({
  count,
  cells,
  flips,
  verified,
}: {
  count: number;
  cells: readonly CellFigures[];
  flips: FlipFigures;
  verified: VerifiedRollups;
}): string {
  return [
    `${number(count)} observations. A cell is read whole, as its page reads it: percentiles, intervals, histogram, employers, window, newest day. Beside it \`percentile_cont\` and a histogram of the same cell.`,
    [
      "| cells | ranges of the median one | ms p50/p95 | exact, ms p50/p95 | factor | wrong n | largest error | goals |",
      "| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |",
      ...cells.map(printRow),
    ].join("\n"),
    `Approve or reject one observation: ${ms(flips.withMs)} ms (${ms(flips.withoutMs)} without keeping statistics; goal ≤ ${goals.flipMs} ms: ${met(flips.withMs <= goals.flipMs)}); sixteen at a time ${ms(flips.crowdMs)} ms each. After ${number(3 * flips.flips)} flips ${number(verified.cells)} cells were counted anew: ${verified.wrongCounts} wrong, largest error of a sketch ${percent(verified.worstError)}.`,
  ].join("\n\n");
}

function printRow(row: CellFigures): string {
  const factor = row.exact.p50Ms / row.ours.p50Ms;
  const judged = [
    row.ours.p95Ms < goals.cellP95Ms ? "" : `p95 < ${goals.cellP95Ms} ms`,
    row.name === "role" && factor < goals.timesFaster ? `${goals.timesFaster} ×` : "",
    row.worstError <= goals.error ? "" : "error ≤ 1 %",
    row.wrongCounts === 0 ? "" : "counts",
  ].filter(Boolean);
  return `| ${[
    `${row.name} (${row.cells})`,
    number(row.medianN),
    `${ms(row.ours.p50Ms)}/${ms(row.ours.p95Ms)}`,
    `${ms(row.exact.p50Ms)}/${ms(row.exact.p95Ms)}`,
    `${factor.toFixed(factor < 10 ? 1 : 0)} ×`,
    row.wrongCounts,
    percent(row.worstError),
    judged.length === 0 ? "met" : `missed: ${judged.join(", ")}`,
  ].join(" | ")} |`;
}

function met(isMet: boolean): string {
  return isMet ? "met" : "missed";
}

function ms(value: number): string {
  return value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString("en-US");
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}

function percent(part: number): string {
  return `${(100 * part).toFixed(2)} %`;
}
