import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactDistribution, sketchDistribution } from "./distribution";
import { bucketFloor, bucketMiddle, bucketOf } from "./log-bucket";
import { percentile } from "./percentile";
import { mergeSketches, sketchSize, sketchValues } from "./quantile-sketch";

const pay = fc.integer({ min: 1, max: 50_000_000 });

describe("log buckets", () => {
  test("the middle of its bucket is within 0.5 % of every value", () => {
    fc.assert(
      fc.property(pay, (value) => {
        expect(Math.abs(bucketMiddle(bucketOf(value)) / value - 1)).toBeLessThanOrEqual(0.005);
      }),
    );
  });

  test("buckets touch without gap or overlap at every whole edge", () => {
    for (let bucket = 500; bucket < 1700; bucket += 1) {
      const edge = Math.ceil(bucketFloor(bucket));
      expect(bucketOf(edge)).toBe(bucket);
      expect(bucketOf(edge - 1)).toBeLessThan(bucket);
    }
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("%d has no bucket", (value) => {
    expect(() => bucketOf(value)).toThrow(RangeError);
  });
});

describe("sketch", () => {
  test("merging is the sketch of the union, in any order", () => {
    fc.assert(
      fc.property(fc.array(pay), fc.array(pay), (some, others) => {
        const union = sketchValues([...some, ...others]);
        const merged = mergeSketches([sketchValues(others), sketchValues(some)]);
        expect([...merged].sort()).toEqual([...union].sort());
        expect(sketchSize(merged)).toBe(some.length + others.length);
      }),
    );
  });

  test("every rank is within 0.5 % of the exact one", () => {
    fc.assert(
      fc.property(fc.array(pay, { minLength: 1, maxLength: 200 }), (values) => {
        const exact = exactDistribution(values);
        const sketched = sketchDistribution(sketchValues(values));
        expect(sketched.n).toBe(exact.n);
        for (let rank = 1; rank <= exact.n; rank += 1) {
          const ratio = sketched.valueAtRank(rank) / exact.valueAtRank(rank);
          expect(Math.abs(ratio - 1)).toBeLessThanOrEqual(0.005);
        }
      }),
    );
  });

  test("counts below never fall and end at n", () => {
    fc.assert(
      fc.property(fc.array(pay, { minLength: 1 }), fc.array(pay), (values, edges) => {
        const sketched = sketchDistribution(sketchValues(values));
        const counts = edges.sort((a, b) => a - b).map((edge) => sketched.countBelow(edge));
        expect([...counts].sort((a, b) => a - b)).toEqual(counts);
        expect(sketched.countBelow(60_000_000)).toBe(values.length);
        expect(sketched.countBelow(0)).toBe(0);
      }),
    );
  });
});

test("exact counts tell below from equal", () => {
  const exact = exactDistribution([30, 10, 20, 20]);
  expect([exact.countBelow(20), exact.countEqual(20), exact.countBelow(31)]).toEqual([1, 2, 4]);
});

describe("percentile", () => {
  test.each([
    ["the middle of an odd count", [3, 1, 2], 50, 2],
    ["between two of an even count", [10, 20, 30, 40], 50, 25],
    ["interpolated as percentile_cont does", [10, 20, 30, 40], 10, 13],
    ["the lowest", [10, 20], 0, 10],
    ["the highest", [10, 20], 100, 20],
    ["of one value", [7], 90, 7],
  ])("%s", (_name, values, p, expected) => {
    expect(percentile(exactDistribution(values), p)).toBeCloseTo(expected, 10);
  });

  test("refuses an empty distribution and a percentile that is none", () => {
    expect(() => percentile(exactDistribution([]), 50)).toThrow("No values");
    expect(() => percentile(exactDistribution([1]), 101)).toThrow("no percentile 101");
    expect(() => exactDistribution([1]).valueAtRank(2)).toThrow("no rank 2");
  });
});
