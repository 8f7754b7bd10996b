import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { summariseStandings } from "./company-standing";

describe("the standing of an employer", () => {
  test.each([[[]], [[50]], [[10, 20, 30, 40]]])("is not said for %j", (percentiles) => {
    expect(summariseStandings(percentiles)).toEqual({ shown: false, n: percentiles.length });
  });

  test("of five ranges reaches from the lowest to the highest, and says how sure that is", () => {
    expect(summariseStandings([90, 10, 70, 30, 50])).toEqual({
      shown: true,
      n: 5,
      thin: true,
      median: 50,
      interval: { low: 10, high: 90, coverage: 0.9375 },
      percentiles: [10, 30, 50, 70, 90],
    });
  });

  test("of thirty ranges is no longer thin", () => {
    const thirty = Array.from({ length: 30 }, (_, at) => at);
    expect(summariseStandings(thirty)).toMatchObject({ thin: false, median: 14.5 });
  });

  test("lies inside its interval, whatever the order", () => {
    const percentiles = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
      minLength: 5,
      maxLength: 60,
    });
    fc.assert(
      fc.property(percentiles, (values) => {
        const standing = summariseStandings(values);
        if (!standing.shown) throw new Error("Five or more are shown.");
        const { low, high } = standing.interval;
        expect(low).toBeLessThanOrEqual(standing.median);
        expect(standing.median).toBeLessThanOrEqual(high);
        expect(summariseStandings([...values].reverse())).toEqual(standing);
      }),
    );
  });
});
