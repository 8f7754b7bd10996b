import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coarseStepAbove, coarseStepBelow } from "./coarse-step";
import { smallestForTails, smallestShown } from "./disclosure";
import { exactDistribution } from "./distribution";
import { type PublishedCell, publishCell } from "./publish-cell";

const pay = fc.integer({ min: 20_000, max: 900_000 });
const cellOf = (minLength: number, maxLength: number) => fc.array(pay, { minLength, maxLength });

function publish(values: readonly number[]): PublishedCell {
  const middle = exactDistribution(values);
  return publishCell({ low: middle, middle, high: middle, employers: null });
}

/** Every amount that is said of a cell, whatever it is called. */
function amountsIn(cell: PublishedCell): number[] {
  const { n: _, disclosure: __, ...said } = cell;
  return (
    JSON.stringify(said)
      .match(/\d{4,}(\.\d+)?/g)
      ?.map(Number) ?? []
  );
}

describe("what a coarse step gives away", () => {
  test.each([
    [101_000, 100_000, 110_000],
    [108_999, 100_000, 110_000],
    [199_999, 190_000, 200_000],
    [200_000, 200_000, 200_000],
    [217_000, 200_000, 220_000],
    [95_300, 95_000, 100_000],
    [512_000, 500_000, 550_000],
  ])("%d lies from %d to %d", (amount, below, above) => {
    expect([coarseStepBelow(amount), coarseStepAbove(amount)]).toEqual([below, above]);
  });

  test("steps hold the amount between them, 4 to 10 % apart", () => {
    fc.assert(
      fc.property(pay, (amount) => {
        const [below, above] = [coarseStepBelow(amount), coarseStepAbove(amount)];
        expect(below).toBeLessThanOrEqual(amount);
        expect(above).toBeGreaterThanOrEqual(amount);
        if (below === above) return;
        expect((above - below) / below).toBeGreaterThan(0.039);
        expect((above - below) / below).toBeLessThan(0.101);
      }),
    );
  });
});

describe("a single view", () => {
  test("of fewer than five has no amount in it", () => {
    fc.assert(
      fc.property(cellOf(0, smallestShown - 1), (values) => {
        expect(amountsIn(publish(values))).toEqual([]);
      }),
    );
  });

  test("under twenty says of the smallest and the largest only a coarse step", () => {
    fc.assert(
      fc.property(cellOf(smallestShown, 8), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const [smallest = 0, ...inner] = sorted;
        const largest = inner.pop() ?? 0;
        const published = publish(values);
        // Whoever puts anything of the same step in their place publishes the same.
        const low = Math.min(coarseStepBelow(smallest), inner[0] ?? 0);
        const high = Math.max(coarseStepAbove(largest), inner.at(-1) ?? 0);
        expect(published.medianInterval).toMatchObject({ low, high });
      }),
    );
  });

  test("has a histogram only where it has tails, of five ranges to a bar on average", () => {
    fc.assert(
      fc.property(cellOf(smallestShown, 130), (values) => {
        const { histogram, n } = publish(values);
        expect(histogram !== null).toBe(n >= smallestForTails);
        if (histogram) expect(histogram.bars.length * 5).toBeLessThanOrEqual(n);
      }),
    );
  });
});

/** Amounts a person might be paid, 0.5 % apart. */
const candidates = Array.from({ length: 760 }, (_, at) => 20_000 * 1.005 ** at);

/** The candidates that, added to what was there, give the view that was seen. */
function solve(known: readonly number[], seen: PublishedCell): number[] {
  const wanted = JSON.stringify(seen);
  return candidates.filter((one) => JSON.stringify(publish([...known, one])) === wanted);
}

describe("somebody who knows every other value and sees the view after one was admitted", () => {
  test("learns nothing of the first four, and of a fifth that is an extreme no closer value", () => {
    const known = [100_000, 120_000, 140_000, 160_000];
    expect(solve(known.slice(1), publish([...known.slice(1), 90_000]))).toHaveLength(760);
    const spans = [70_000, 310_000].map((secret) => {
      const found = solve(known, publish([...known, secret]));
      return Math.max(...found) / Math.min(...found);
    });
    // Posted ranges are public; this is what a percentile to three digits leaves open in them.
    for (const span of spans) expect(span).toBeGreaterThan(1.03);
  });

  test("cannot place a value in a solid cell but between two others or within a bar", () => {
    const known = Array.from({ length: 40 }, (_, at) => 80_000 + at * 3000);
    for (const secret of [60_000, 101_000, 260_000]) {
      const found = solve(known, publish([...known, secret]));
      expect(Math.max(...found) / Math.min(...found)).toBeGreaterThan(1.01);
    }
  });
});

test("a batch of five hides which of them is whose, and so does its withdrawal", () => {
  fc.assert(
    fc.property(cellOf(20, 40), fc.array(pay, { minLength: 5, maxLength: 5 }), (before, batch) => {
      // The view depends on the set only: not on who sent which value, nor on the order.
      expect(publish([...before, ...batch])).toEqual(publish([...[...batch].reverse(), ...before]));
    }),
  );
});
