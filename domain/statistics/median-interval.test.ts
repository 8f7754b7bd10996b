import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactDistribution } from "./distribution";
import { medianInterval, medianIntervalRanks } from "./median-interval";

describe("medianIntervalRanks", () => {
  // Conover (1999), table A3, and R's qbinom(0.025, n, 0.5).
  test.each([
    [5, 1, 0.9375],
    [6, 1, 0.96875],
    [8, 1, 0.9921875],
    [9, 2, 0.9609375],
    [20, 6, 0.9586],
    [30, 10, 0.9572],
    [100, 40, 0.9648],
    [1000, 469, 0.9537],
  ])("n = %d starts at rank %d and covers %d", (n, lowRank, coverage) => {
    const ranks = medianIntervalRanks(n);
    expect(ranks.lowRank).toBe(lowRank);
    expect(ranks.coverage).toBeCloseTo(coverage, 3);
  });

  test("the two ways of counting meet at their border", () => {
    const approximate = medianIntervalRanks(1001).lowRank;
    expect(Math.abs(approximate - medianIntervalRanks(1000).lowRank)).toBeLessThanOrEqual(1);
  });
});

test("covers at least 95 % from six values on and holds the median", () => {
  const values = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 6, maxLength: 80 });
  fc.assert(
    fc.property(values, (drawn) => {
      const sorted = [...drawn].sort((a, b) => a - b);
      const interval = medianInterval(exactDistribution(drawn));
      expect(interval?.coverage).toBeGreaterThanOrEqual(0.95);
      const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
      expect(interval?.low).toBeLessThanOrEqual(middle);
      expect(interval?.high).toBeGreaterThanOrEqual(middle);
    }),
  );
});

test("one value has no interval", () => {
  expect(medianInterval(exactDistribution([5]))).toBeNull();
});
