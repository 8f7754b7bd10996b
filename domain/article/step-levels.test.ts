import { describe, expect, test } from "vitest";
import { examplePayCell } from "./example-pay-cell";
import { leadsAcross, stepLevels } from "./step-levels";

const cells = (medians: Record<string, [n: number, median: number]>) =>
  new Map(Object.entries(medians).map(([key, [n, median]]) => [key, examplePayCell(n, median)]));

describe("stepLevels", () => {
  const own = cells({ mid: [40, 100_000], senior: [40, 125_000] });
  const other = cells({ mid: [40, 110_000], senior: [40, 90_000] });

  test("says how far the medians lie apart, level by level", () => {
    expect(stepLevels(own, other)).toEqual([
      {
        from: "mid",
        up: { to: "senior", percent: 25 },
        across: { to: "mid", percent: 10 },
        acrossUp: { to: "senior", percent: -10 },
      },
      { from: "senior", up: null, across: { to: "senior", percent: -28 }, acrossUp: null },
    ]);
  });

  test("does not speak of thin levels", () => {
    const thin = cells({ mid: [29, 110_000], senior: [29, 90_000] });
    const moves = stepLevels(own, thin);
    expect(moves).toEqual([
      { from: "mid", up: { to: "senior", percent: 25 }, across: null, acrossUp: null },
    ]);
    expect(leadsAcross(moves)).toBe(false);
  });

  test("knows nothing without levels", () => {
    expect(stepLevels(new Map(), other)).toEqual([]);
    expect(stepLevels(cells({ "": [90, 100_000] }), other)).toEqual([]);
  });
});
