import { expect, test } from "vitest";
import { countTicks, edgeTicks, type HistogramBin, sayBin, spanOf } from "./histogram-data";

function binsOf(counts: readonly number[], from = 40_000, width = 20_000): HistogramBin[] {
  return counts.map((count, index) => ({
    from: from + index * width,
    to: from + (index + 1) * width,
    count,
  }));
}

test.each([
  ["few bins: every edge", binsOf([1, 2, 3]), 10, [40_000, 60_000, 80_000, 100_000]],
  [
    "starts at a round multiple",
    binsOf(new Array(12).fill(1), 20_000),
    6,
    [40_000, 80_000, 120_000, 160_000, 200_000, 240_000],
  ],
  ["no bins", [], 5, [1]],
])("edgeTicks: %s", (_name, bins, wanted, expected) => {
  expect(edgeTicks(bins, wanted)).toEqual(expected);
});

test.each([
  ["counts to 97", [97, 3], [25, 50, 75, 100]],
  ["counts to 5", [5, 1], [2, 4, 6]],
  ["nothing counted", [0], [1]],
  ["one", [1], [1]],
  ["thousands", [12_345], [5_000, 10_000, 15_000]],
])("countTicks: %s", (_name, counts, expected) => {
  expect(countTicks(binsOf(counts))).toEqual(expected);
});

test("spanOf runs from the first edge to the last", () => {
  expect(spanOf(binsOf([1, 2]))).toEqual({ min: 40_000, max: 80_000 });
});

test("sayBin", () => {
  expect(sayBin({ from: 80_000, to: 90_000, count: 1 })).toBe("80K – 90K");
});
