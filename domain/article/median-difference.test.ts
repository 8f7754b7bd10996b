import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { examplePayCell } from "./example-pay-cell";
import { compareMedians } from "./median-difference";

const cell = (median: number, low: number, high: number, coverage = 0.95) => ({
  ...examplePayCell(100),
  middle: { p10: null, p25: 0, p50: median, p75: 0, p90: null },
  medianInterval: { low, high, coverage },
});

describe("compareMedians", () => {
  test("adds the near halves of the two intervals in quadrature", () => {
    // √(3² + 4²) = 5 on the low side, √(6² + 8²) = 10 on the high side.
    const a = cell(150_000, 147_000, 156_000);
    const b = cell(120_000, 112_000, 124_000);
    expect(compareMedians(a, b)).toEqual({
      amount: 30_000,
      percent: 25,
      low: 25_000,
      high: 40_000,
      coverage: 0.95,
      higher: "a",
    });
  });

  test.each([
    ["B is higher beyond doubt", cell(90_000, 88_000, 92_000), cell(99_000, 97_000, 101_000), "b"],
    ["the interval holds zero", cell(90_000, 80_000, 99_000), cell(95_000, 90_000, 99_000), null],
    ["equal medians", cell(90_000, 89_000, 91_000), cell(90_000, 89_000, 91_000), null],
  ])("%s", (_name, a, b, higher) => {
    expect(compareMedians(a, b)?.higher).toBe(higher);
  });

  test("says the smaller coverage of the two", () => {
    const difference = compareMedians(cell(2, 1, 3, 0.9375), cell(2, 1, 3));
    expect(difference?.coverage).toBe(0.9375);
  });

  test.each([
    [4, 100],
    [100, 4],
    [0, 0],
  ])("is nothing for %i and %i ranges", (a, b) => {
    expect(compareMedians(examplePayCell(a), examplePayCell(b))).toBeNull();
  });

  test("turned round it is the same difference below", () => {
    const medians = fc.integer({ min: 30_000, max: 300_000 });
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 300 }), medians, medians, (n, x, y) => {
        const [a, b] = [examplePayCell(n, x), examplePayCell(n, y)];
        const [forth, back] = [compareMedians(a, b), compareMedians(b, a)];
        expect(back?.amount).toBe(-(forth?.amount ?? 0) + 0);
        expect(back?.low).toBe(-(forth?.high ?? 0) + 0);
        expect((forth?.low ?? 0) <= (forth?.amount ?? 0) * 1.01 + 1000).toBe(true);
      }),
    );
  });
});
