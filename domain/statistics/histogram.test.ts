import fc from "fast-check";
import { expect, test } from "vitest";
import { exactDistribution, sketchDistribution } from "./distribution";
import { drawHistogram } from "./histogram";
import { sketchValues } from "./quantile-sketch";

test("bars are round, touch, and with what is outside hold every value once", () => {
  const pay = fc.integer({ min: 1, max: 2_000_000 });
  fc.assert(
    fc.property(fc.array(pay, { minLength: 1, maxLength: 300 }), fc.boolean(), (values, sketch) => {
      const { bars, below, above } = drawHistogram(
        sketch ? sketchDistribution(sketchValues(values)) : exactDistribution(values),
      );
      expect(bars.length).toBeLessThanOrEqual(Math.max(2, Math.min(24, values.length / 5)));
      const drawn = bars.reduce((sum, { count }) => sum + count, 0);
      expect(below + drawn + above).toBe(values.length);
      expect(below + above).toBeLessThanOrEqual(2 * Math.ceil(values.length / 100));
      for (const [at, bar] of bars.entries()) {
        expect(bar.count).toBeGreaterThanOrEqual(0);
        if (at > 0) expect(bar.from).toBeCloseTo(bars[at - 1]?.to ?? -1, 6);
        expect(Number((bar.to - bar.from).toPrecision(2))).toBeCloseTo(bar.to - bar.from, 6);
      }
    }),
  );
});

test("an extreme is counted outside instead of flattening the rest", () => {
  const values = [...Array.from({ length: 500 }, (_, at) => 100_000 + at * 100), 90_000_000];
  const { bars, above } = drawHistogram(exactDistribution(values));
  expect(bars.at(-1)?.to).toBeLessThan(200_000);
  expect(above).toBeGreaterThanOrEqual(1);
});

test("no values, no bars", () => {
  expect(drawHistogram(exactDistribution([]))).toEqual({ bars: [], below: 0, above: 0 });
});
