import { describe, expect, test } from "vitest";
import { payReference } from "@/domain/salary/reference/pay-reference";
import { seededRandom } from "@/domain/statistics/seeded-random";
import { findLostGoals } from "./check-goals";
import { drawRanges } from "./draw-ranges";
import { injectSlip, slips } from "./inject-slips";
import { fitPeers } from "./peers";
import { printTables } from "./print-tables";
import { runBench } from "./run-bench";
import { summarise } from "./summarise";

const ranges = drawRanges(payReference, 400, 7);

test("drawn ranges are the same each time and in order", () => {
  expect(drawRanges(payReference, 400, 7)).toEqual(ranges);
  for (const { min, max } of ranges) expect(max).toBeGreaterThanOrEqual(min);
});

test.each(slips.map((slip) => [slip.id, slip] as const))(
  "%s changes what is posted",
  (_id, slip) => {
    const { cases } = injectSlip(slip, ranges.slice(0, 50), seededRandom(1));
    expect(cases.length).toBeGreaterThan(30);
    for (const { posting, truth } of cases) {
      const { min, max, currency, period } = posting;
      expect({ min, max, currency, period }).not.toEqual(truth);
    }
  },
);

test("every peer answers every posting", () => {
  const [range] = ranges;
  if (!range) throw new Error("no range");
  for (const { judge } of fitPeers(ranges, payReference)) {
    for (const slip of slips) {
      const { cases } = injectSlip(slip, [range], seededRandom(1));
      for (const { posting } of cases) expect(["ok", "hold"]).toContain(judge(posting).verdict);
    }
  }
});

describe("a small bench on drawn ranges", () => {
  const data = {
    kind: "drawn",
    reference: payReference,
    calibration: ranges,
    test: ranges,
  } as const;
  const result = runBench({ ...data, calibration: [...ranges], test: [...ranges] }, { size: 40 });

  test("finds most slips and lets most sound postings pass", () => {
    const summary = summarise(result, "salarium");
    expect(summary.meanRecall).toBeGreaterThan(0.95);
    expect(summary.meanRepair).toBeGreaterThan(0.9);
    expect(summary.falseHoldsOrdinary).toBeLessThan(0.03);
  });

  test("prints a table for every group of classes", () => {
    const tables = printTables(result, "drawn");
    for (const heading of [
      "Scale, both ends",
      "Period",
      "Currency",
      "Untouched",
      "By country group",
    ]) {
      expect(tables).toContain(`### ${heading}`);
    }
    expect(tables).not.toMatch(/NaN|undefined/);
  });
});

test("a goal that was never met is not lost", () => {
  expect(findLostGoals({ noSuchFigure: 1 }, "real")).toEqual([]);
});
