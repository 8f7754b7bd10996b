import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { niceStep, percent, positionOn, scaleOf, ticksOf } from "./scale";

describe("positionOn", () => {
  test.each([
    ["the middle of a linear scale", { min: 0, max: 200, log: false }, 100, 50],
    [
      "the middle of a log scale is its geometric middle",
      { min: 10, max: 1000, log: true },
      100,
      50,
    ],
    ["below", { min: 10, max: 1000, log: true }, 1, 0],
    ["above", { min: 0, max: 10, log: false }, 11, 100],
    ["zero on a log scale", { min: 10, max: 1000, log: true }, 0, 0],
    ["a scale of one value", { min: 5, max: 5, log: false }, 5, 50],
  ])("%s", (_name, scale, value, expected) => {
    expect(positionOn(scale, value)).toBeCloseTo(expected, 10);
  });
});

test.each([
  ["log ends are round", [38_200, 241_000], true, { min: 30_000, max: 300_000, log: true }],
  ["log end just above a power", [95_000, 140_000], true, { min: 90_000, max: 150_000, log: true }],
  ["linear ends are round", [96_000, 198_000], false, { min: 75_000, max: 200_000, log: false }],
  ["nothing to hold", [], true, { min: 1, max: 10, log: true }],
  ["one value", [70_000], false, { min: 60_000, max: 80_000, log: false }],
])("scaleOf: %s", (_name, values, log, expected) => {
  expect(scaleOf(values, { log })).toEqual(expected);
});

test.each([
  [
    "a decade on a log scale",
    { min: 30_000, max: 300_000, log: true },
    [30_000, 50_000, 70_000, 100_000, 200_000, 300_000],
  ],
  [
    "three decades on a log scale, by a factor of three",
    { min: 100, max: 100_000, log: true },
    [100, 300, 1_000, 3_000, 10_000, 30_000, 100_000],
  ],
  [
    "a linear scale",
    { min: 80_000, max: 200_000, log: false },
    [80_000, 100_000, 120_000, 140_000, 160_000, 180_000, 200_000],
  ],
])("ticksOf: %s", (_name, scale, expected) => {
  expect(ticksOf(scale, 6)).toEqual(expected);
});

test("a scale holds its values, grows with them, and its ticks lie on it", () => {
  const amount = fc.integer({ min: 1, max: 2_000_000_000 });
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), fc.boolean(), (values, log) => {
      const scale = scaleOf(values, { log });
      const sorted = values.toSorted((a, b) => a - b).map((value) => positionOn(scale, value));
      expect(scale.min).toBeLessThanOrEqual(Math.min(...values));
      expect(scale.max).toBeGreaterThanOrEqual(Math.max(...values));
      expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
      for (const tick of ticksOf(scale)) {
        expect(tick).toBeGreaterThanOrEqual(scale.min * 0.999999);
        expect(tick).toBeLessThanOrEqual(scale.max * 1.000001);
      }
    }),
  );
});

test("niceStep is 1, 2, 2.5 or 5 times a power of ten", () => {
  expect([0.03, 1, 1.7, 24, 26, 7_300].map(niceStep)).toEqual([0.05, 1, 2, 25, 50, 10_000]);
});

test("percent is short", () => {
  expect(percent(33.333_333)).toBe("33.33%");
});
