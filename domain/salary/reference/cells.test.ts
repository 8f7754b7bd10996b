import { expect, test } from "vitest";
import { roles } from "@/domain/role/taxonomy";
import { sketchSize } from "@/domain/statistics/quantile-sketch";
import { readCell, readReferenceCells, writeCell } from "./cells";

const reference = readReferenceCells();

test("no cell has fewer than five ranges, and the three measures count the same", () => {
  for (const { low, middle, high } of reference.cells) {
    expect(sketchSize(middle)).toBeGreaterThanOrEqual(5);
    expect(sketchSize(low)).toBe(sketchSize(middle));
    expect(sketchSize(high)).toBe(sketchSize(middle));
  }
});

test("the counts add up to all distinct ranges of the file", () => {
  const { counts, cells } = reference;
  const counted = cells.reduce((sum, { middle }) => sum + sketchSize(middle), 0);
  expect(counted).toBe(counts.counted);
  const { held, answers, withoutRole, tooFew, distinctRanges } = counts;
  expect(counted + held + answers + withoutRole + tooFew).toBe(distinctRanges);
});

test("every role is of the taxonomy and no cell stands twice", () => {
  const slugs = new Set(roles.map(({ slug }) => slug));
  for (const { role } of reference.cells) expect(slugs).toContain(role);
  const names = reference.cells.map((cell) => writeCell(cell).split("|")[0]);
  expect(new Set(names).size).toBe(names.length);
});

test("a cell reads back as it was written", () => {
  const cell = {
    role: "data-engineer",
    level: null,
    country: "US",
    year: null,
    workplace: "remote" as const,
    employmentType: "full-time" as const,
    low: new Map([
      [1153, 2],
      [1160, 1],
    ]),
    middle: new Map([[1170, 3]]),
    high: new Map([[1181, 3]]),
  };
  expect(readCell(writeCell(cell))).toEqual(cell);
});
