import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactDistribution, sketchDistribution } from "./distribution";
import { sketchValues } from "./quantile-sketch";
import { findStanding, standingMargin } from "./standing";

const hundred = exactDistribution(Array.from({ length: 100 }, (_, at) => (at + 1) * 1000));

describe("findStanding", () => {
  // Wilson's interval for 35 of 100 is 26.4 to 44.7 % (Newcombe 1998, method 3).
  test("an offer above 35 of 100", () => {
    const standing = findStanding(hundred, 35_500);
    expect(standing?.percentile).toBe(35);
    expect(standing?.low).toBeCloseTo(26.4, 1);
    expect(standing?.high).toBeCloseTo(44.7, 1);
    expect(standing && standingMargin(standing)).toBe(10);
  });

  test.each([
    ["below all", 10, 0],
    ["above all", 1e9, 100],
    ["an equal value counts half", 50_000, 49.5],
  ])("%s", (_name, value, expected) => {
    expect(findStanding(hundred, value)?.percentile).toBe(expected);
  });

  test("nothing to stand among", () => {
    expect(findStanding(exactDistribution([]), 1)).toBeNull();
  });

  test("a sketch places a value between its neighbours", () => {
    const pay = fc.integer({ min: 1000, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(pay, { minLength: 1 }), pay, (values, value) => {
        const sketched = findStanding(sketchDistribution(sketchValues(values)), value);
        const below = values.filter((other) => other * 1.01 < value).length;
        const upTo = values.filter((other) => other <= value * 1.01).length;
        expect(sketched?.percentile).toBeGreaterThanOrEqual((100 * below) / values.length - 1e-9);
        expect(sketched?.percentile).toBeLessThanOrEqual((100 * upTo) / values.length + 1e-9);
      }),
    );
  });
});
