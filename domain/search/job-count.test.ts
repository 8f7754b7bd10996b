import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateCount, sayCount, sayCountBriefly, sayJobs } from "./job-count";

test.each([
  [1234, { share: 1 }, "1,234"],
  [1234, { share: 1, known: 6 }, "1,240"],
  [10_000, { share: 0.25 }, "about 40,000"],
  [10_000, { share: 0.25, known: 44 }, "about 40,000"],
  [100, { share: 0.25 }, "at least 260"],
  [3, { share: 0.25 }, "at least 3"],
])("%d found in a share of %j are %s", (found, of, said) => {
  expect(sayCount(estimateCount(found, of))).toBe(said);
});

test("a count is said beside its box and with its noun", () => {
  expect(sayCountBriefly({ jobs: 300, precision: "at-least" })).toBe("300+");
  expect(sayCountBriefly({ jobs: 12_400, precision: "about" })).toBe("about 12,400");
  expect(sayJobs({ jobs: 1, precision: "exact" })).toBe("1 job");
  expect(sayJobs({ jobs: 1, precision: "at-least" })).toBe("at least 1 job");
  expect(sayJobs({ jobs: 12_400, precision: "about" })).toBe("about 12,400 jobs");
});

test("an estimate claims no more than a deviation of four allows", () => {
  const draw = fc.record({
    all: fc.integer({ min: 1, max: 1_000_000 }),
    share: fc.double({ min: 0.01, max: 0.9, noNaN: true }),
    deviations: fc.double({ min: -2.5, max: 2.5, noNaN: true }),
  });
  fc.assert(
    fc.property(draw, ({ all, share, deviations }) => {
      const spread = Math.sqrt(all * share * (1 - share));
      const found = Math.round(all * share + deviations * spread);
      fc.pre(found >= 0 && found <= all);
      const { jobs, precision } = estimateCount(found, { share });
      if (precision === "about") expect(Math.abs(jobs - all) / all).toBeLessThanOrEqual(0.055);
      if (precision === "at-least") expect(jobs).toBeLessThanOrEqual(all);
    }),
  );
});
