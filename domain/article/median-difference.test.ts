import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sketchValues } from "@/domain/statistics/quantile-sketch";
import { examplePayCell } from "./example-pay-cell";
import { compareMedians } from "./median-difference";

/** Ranges evenly spread around a median, as `examplePayCell` has them. */
const side = (n: number, median = 100_000) => ({
  cell: examplePayCell(n, median),
  sketch: sketchValues(Array.from({ length: n }, (_, at) => median + (at - (n - 1) / 2) * 1000)),
});

describe("compareMedians", () => {
  test.each([
    ["A is higher beyond doubt", side(60, 150_000), side(60, 120_000), 30_000, 25, "a"],
    ["B is higher beyond doubt", side(60, 99_000), side(60, 132_000), -33_000, -25, "b"],
    ["the interval holds zero", side(60, 101_000), side(60, 100_000), 1_000, 1, null],
    ["equal medians", side(60), side(60), 0, 0, null],
  ])("%s", (_name, a, b, amount, percent, higher) => {
    const difference = compareMedians(a, b);
    expect(difference).toMatchObject({ amount, percent, higher, coverage: 0.95 });
    expect(difference?.low).toBeLessThanOrEqual(amount);
    expect(difference?.high).toBeGreaterThanOrEqual(amount);
  });

  test("says when one sample is too small for 95 %", () => {
    expect(compareMedians(side(5), side(60))?.coverage).toBe(0.9375);
  });

  test.each([
    [4, 100],
    [100, 4],
    [0, 0],
  ])("is nothing for %i and %i ranges", (a, b) => {
    expect(compareMedians(side(a), side(b))).toBeNull();
  });

  test("is nothing without the ranges behind the medians", () => {
    expect(compareMedians({ ...side(40), sketch: new Map() }, side(40))).toBeNull();
  });

  test("turned round it is the same difference below", () => {
    const medians = fc.integer({ min: 30_000, max: 300_000 });
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 50 }), medians, medians, (n, x, y) => {
        const [forth, back] = [
          compareMedians(side(n, x), side(n, y)),
          compareMedians(side(n, y), side(n, x)),
        ];
        expect(back?.amount).toBe(-(forth?.amount ?? 0) + 0);
        // In the same bucket there is no telling which is which.
        if (Math.abs(x / y - 1) < 0.02) return;
        expect([back?.low, back?.high]).toEqual([-(forth?.high ?? 0) + 0, -(forth?.low ?? 0) + 0]);
      }),
      { numRuns: 30 },
    );
  });
});
