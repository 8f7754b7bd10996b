import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlapOf } from "./overlap";
import { mergeSketches, type QuantileSketch, sketchValues } from "./quantile-sketch";
import { seededRandom } from "./seeded-random";

const amounts = fc.array(fc.integer({ min: 10_000, max: 500_000 }), {
  minLength: 1,
  maxLength: 60,
});
const sketches = amounts.map(sketchValues);

describe("overlapOf", () => {
  test("is symmetric and lies from 0 to 1", () => {
    fc.assert(
      fc.property(sketches, sketches, (a, b) => {
        const overlap = overlapOf(a, b) ?? -1;
        expect(overlap).toBeGreaterThanOrEqual(0);
        expect(overlap).toBeLessThanOrEqual(1);
        expect(overlapOf(b, a)).toBeCloseTo(overlap, 12);
      }),
    );
  });

  test("is 1 for equal sketches, and for equal shares of different sizes", () => {
    fc.assert(
      fc.property(sketches, fc.integer({ min: 1, max: 9 }), (sketch, times) => {
        expect(overlapOf(sketch, sketch)).toBeCloseTo(1, 12);
        const multiple = mergeSketches(Array.from({ length: times }, () => sketch));
        expect(overlapOf(sketch, multiple)).toBeCloseTo(1, 2);
      }),
    );
  });

  test("is 0 for distributions that never meet", () => {
    const low = sketchValues([20_000, 21_000, 22_000, 23_000]);
    const high = sketchValues([400_000, 410_000, 420_000]);
    expect(overlapOf(low, high)).toBe(0);
  });

  test.each<[string, QuantileSketch, QuantileSketch]>([
    ["the first is empty", new Map(), sketchValues([50_000])],
    ["the second is empty", sketchValues([50_000]), new Map()],
  ])("is not known when %s", (_name, a, b) => {
    expect(overlapOf(a, b)).toBeNull();
  });

  test.each([
    // 2Φ(−d/2) of two normal distributions whose means lie d deviations apart.
    [0, 1],
    [0.5, 0.8026],
    [1, 0.6171],
    [2, 0.3173],
  ])("finds the overlap of log-normal amounts %f deviations apart: %f", (distance, truth) => {
    const random = seededRandom(11);
    const draw = (centre: number) =>
      sketchValues(Array.from({ length: 2000 }, () => centre * Math.exp(0.4 * drawNormal(random))));
    const overlap = overlapOf(draw(100_000), draw(100_000 * Math.exp(0.4 * distance))) ?? 0;
    expect(Math.abs(overlap - truth)).toBeLessThan(0.05);
  });
});

function drawNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
