import fc from "fast-check";
import { expect, test } from "vitest";
import { exactDistribution, sketchDistribution } from "./distribution";
import { drawHistogram } from "./histogram";
import { sketchValues } from "./quantile-sketch";

test("bars are round, touch and hold every value once", () => {
  const pay = fc.integer({ min: 1, max: 2_000_000 });
  fc.assert(
    fc.property(fc.array(pay, { minLength: 1, maxLength: 300 }), fc.boolean(), (values, sketch) => {
      const distribution = sketch
        ? sketchDistribution(sketchValues(values))
        : exactDistribution(values);
      const bars = drawHistogram(distribution);
      expect(bars.length).toBeLessThanOrEqual(24);
      expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      for (const [at, bar] of bars.entries()) {
        expect(bar.count).toBeGreaterThanOrEqual(0);
        if (at > 0) expect(bar.from).toBeCloseTo(bars[at - 1]?.to ?? -1, 6);
        expect(Number((bar.to - bar.from).toPrecision(2))).toBeCloseTo(bar.to - bar.from, 6);
      }
    }),
  );
});

test("one extreme stays in the last bar", () => {
  const values = [...Array.from({ length: 500 }, (_, at) => 100_000 + at * 100), 90_000_000];
  const bars = drawHistogram(exactDistribution(values));
  expect(bars.at(-1)?.to).toBeLessThan(200_000);
});

test("no values, no bars", () => {
  expect(drawHistogram(exactDistribution([]))).toEqual([]);
});
