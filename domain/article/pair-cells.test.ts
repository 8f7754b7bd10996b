import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { examplePayCell } from "./example-pay-cell";
import { inOrder, largestFirst, pairCells } from "./pair-cells";

const cells = (counts: Record<string, number>) =>
  new Map(Object.entries(counts).map(([key, n]) => [key, examplePayCell(n)]));

describe("pairCells", () => {
  test("pairs what may be shown of both, and counts the rest", () => {
    const { shown, left } = pairCells(
      cells({ mid: 40, senior: 4, entry: 5, "": 90 }),
      cells({ mid: 5, senior: 60, executive: 3, entry: 7, "": 9 }),
    );
    expect(shown.map(({ key, a, b }) => [key, a.n, b.n])).toEqual([
      ["mid", 40, 5],
      ["entry", 5, 7],
    ]);
    expect(left).toEqual([
      { key: "senior", a: 4, b: 60 },
      { key: "executive", a: 0, b: 3 },
    ]);
  });

  test("no cell under the threshold is ever in a pair, and no key is lost or doubled", () => {
    const counts = fc.dictionary(fc.constantFrom("US", "DE", "FR", "GB", ""), fc.nat({ max: 12 }));
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const { shown, left } = pairCells(cells(a), cells(b));
        expect(shown.every((pair) => pair.a.n >= 5 && pair.b.n >= 5)).toBe(true);
        const keys = [...shown, ...left].map(({ key }) => key);
        const given = new Set([...Object.keys(a), ...Object.keys(b)].filter(Boolean));
        expect([...keys].sort()).toEqual([...given].sort());
      }),
    );
  });
});

test("levels stand in their order, countries by the ranges of the smaller side", () => {
  const paired = pairCells(
    cells({ senior: 90, entry: 9, mid: 30 }),
    cells({ entry: 20, mid: 6, senior: 8 }),
  );
  const order = ["entry", "mid", "senior"];
  expect(inOrder(paired, order).shown.map(({ key }) => key)).toEqual(order);
  expect(largestFirst(paired, 2).shown.map(({ key }) => key)).toEqual(["entry", "senior"]);
});
