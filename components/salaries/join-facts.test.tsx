import { expect, test } from "vitest";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";
import { exactDistribution } from "@/domain/statistics/distribution";
import { publishCell } from "@/domain/statistics/publish-cell";
import { joinFacts } from "./join-facts";

function cellOf(n: number, year: number, updatedOn: string): CellStatistics {
  const values = exactDistribution(Array.from({ length: n }, (_, at) => 100_000 + at * 1000));
  return {
    ...publishCell({ low: values, middle: values, high: values, employers: null }),
    years: { first: year, last: year },
    sources: [],
    updatedOn,
  };
}

const cells = [cellOf(1200, 2022, "2025-01-19"), cellOf(7, 2024, "2026-11-20")];

test("ranges of the parts of a whole add up, over all their years", () => {
  expect(joinFacts(cells, { method: "1", partition: true })).toMatchObject({
    sample: "1,207 posted ranges",
    window: "2022 – 2024",
    updated: "20 November 2026",
  });
});

test("of cells that may overlap each number is said, and no number of employers", () => {
  const facts = joinFacts(cells, { method: "1" });
  expect(facts.sample).toBe("1,200 and 7 posted ranges");
  expect(facts.employers).toBeUndefined();
});
