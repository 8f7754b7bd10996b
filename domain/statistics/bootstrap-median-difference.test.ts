import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bootstrapMedianDifference } from "./bootstrap-median-difference";
import { type Distribution, exactDistribution, sketchDistribution } from "./distribution";
import { medianInterval } from "./median-interval";
import { percentile } from "./percentile";
import { sketchValues } from "./quantile-sketch";
import { resampleMedian } from "./resample-median";
import { seededRandom } from "./seeded-random";

const amounts = fc.array(fc.integer({ min: 10_000, max: 500_000 }), {
  minLength: 5,
  maxLength: 60,
});

describe("bootstrapMedianDifference", () => {
  test("is the same every time, and in order", () => {
    fc.assert(
      fc.property(amounts, amounts, (x, y) => {
        const [a, b] = [exactDistribution(x), exactDistribution(y)];
        const interval = bootstrapMedianDifference(a, b);
        expect(bootstrapMedianDifference(a, b)).toEqual(interval);
        expect(interval?.low).toBeLessThanOrEqual(interval?.high ?? 0);
        expect(interval?.low).toBeGreaterThanOrEqual(Math.min(...x) - Math.max(...y));
        expect(interval?.high).toBeLessThanOrEqual(Math.max(...x) - Math.min(...y));
      }),
      { numRuns: 20 },
    );
  });

  test("moves with the amounts", () => {
    const a = drawPay(200, 150_000, seededRandom(1));
    const b = exactDistribution(drawPay(200, 130_000, seededRandom(2)));
    const interval = bootstrapMedianDifference(exactDistribution(a), b);
    const moved = bootstrapMedianDifference(exactDistribution(a.map((one) => one + 7_000)), b);
    expect((moved?.low ?? 0) - (interval?.low ?? 0)).toBeCloseTo(7_000, 5);
    expect((moved?.high ?? 0) - (interval?.high ?? 0)).toBeCloseTo(7_000, 5);
  });

  test("knows nothing without values", () => {
    const some = exactDistribution([1, 2, 3]);
    expect(bootstrapMedianDifference(exactDistribution([]), some)).toBeNull();
    expect(bootstrapMedianDifference(some, exactDistribution([]))).toBeNull();
  });

  test.each([
    [5, 5],
    [10, 60],
    [40, 400],
    [300, 1000],
  ])(
    "from sketches of %i and %i ranges it covers the truth at least as often as it says",
    (n, m) => {
      const random = seededRandom(3);
      const trials = 100;
      let covered = 0;
      for (let trial = 0; trial < trials; trial += 1) {
        const interval = bootstrapMedianDifference(
          drawSketch(n, 150_000, random),
          drawSketch(m, 130_000, random),
        );
        covered += Number((interval?.low ?? 0) <= 20_000 && (interval?.high ?? 0) >= 20_000);
      }
      // 95 % less what 100 trials leave to chance.
      expect(covered).toBeGreaterThanOrEqual(91);
    },
  );

  test("agrees with an interval made from those of the two medians, and is no wider on the whole", () => {
    const random = seededRandom(4);
    const widths = { bootstrap: 0, mover: 0 };
    for (const n of [12, 40, 150, 600]) {
      for (let trial = 0; trial < 10; trial += 1) {
        const [a, b] = [drawSketch(n, 150_000, random), drawSketch(2 * n, 120_000, random)];
        const [drawn, recovered] = [bootstrapMedianDifference(a, b), recoverInterval(a, b)];
        widths.bootstrap += (drawn?.high ?? 0) - (drawn?.low ?? 0);
        widths.mover += recovered.high - recovered.low;
        expect(drawn?.low).toBeLessThan(recovered.high);
        expect(drawn?.high).toBeGreaterThan(recovered.low);
      }
    }
    expect(widths.bootstrap / widths.mover).toBeGreaterThan(0.8);
    expect(widths.bootstrap / widths.mover).toBeLessThan(1.02);
  });
});

describe("resampleMedian", () => {
  test.each([[[10, 20, 30, 40, 50]], [[10, 20, 30, 40]], [[7]], [[1, 1, 1, 100, 100, 1000, 2000]]])(
    "draws medians of resamples of %j as often as resampling value by value does",
    (values) => {
      const distribution = exactDistribution(values);
      const draws = 20_000;
      const quick = countMedians(draws, seededRandom(5), (random) =>
        resampleMedian(distribution, random),
      );
      const slow = countMedians(draws, seededRandom(6), (random) => {
        const picked = values.map(() => values[Math.floor(random() * values.length)] ?? 0);
        return percentile(exactDistribution(picked), 50);
      });
      for (const median of new Set([...quick.keys(), ...slow.keys()])) {
        const [x, y] = [(quick.get(median) ?? 0) / draws, (slow.get(median) ?? 0) / draws];
        expect(Math.abs(x - y), `${median}`).toBeLessThan(0.02);
      }
    },
  );

  test("refuses an empty distribution", () => {
    expect(() => resampleMedian(exactDistribution([]), seededRandom(1))).toThrow(RangeError);
  });
});

function countMedians(
  draws: number,
  random: () => number,
  draw: (random: () => number) => number,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < draws; at += 1) {
    const median = draw(random);
    counts.set(median, (counts.get(median) ?? 0) + 1);
  }
  return counts;
}

/** MOVER: Zou and Donner 2008, "Construction of confidence limits about effect measures". */
function recoverInterval(a: Distribution, b: Distribution): { low: number; high: number } {
  const [x, y] = [a, b].map((side) => {
    const interval = medianInterval(side) ?? { low: 0, high: 0 };
    const median = percentile(side, 50);
    return { median, below: median - interval.low, above: interval.high - median };
  });
  if (!x || !y) throw new Error("two sides");
  const amount = x.median - y.median;
  return {
    low: amount - Math.hypot(x.below, y.above),
    high: amount + Math.hypot(x.above, y.below),
  };
}

function drawSketch(n: number, centre: number, random: () => number): Distribution {
  return sketchDistribution(sketchValues(drawPay(n, centre, random)));
}

function drawPay(n: number, centre: number, random: () => number): number[] {
  return Array.from(
    { length: n },
    () =>
      centre *
      Math.exp(0.4 * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())),
  );
}
