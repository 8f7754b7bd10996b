import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { countries } from "@/domain/job/place/regions";
import { workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import { sketchSize } from "@/domain/statistics/quantile-sketch";
import { composeCells } from "./compose-cells";
import { type CountedForCell, mergeSmallCells } from "./merge-small-cells";

const range: fc.Arbitrary<CountedForCell> = fc.record({
  role: fc.constantFrom("data-engineer", "data-analyst"),
  level: fc.constantFrom(...levels),
  country: fc.constantFrom(...countries.slice(0, 4).map(({ code }) => code)),
  year: fc.integer({ min: 2022, max: 2025 }),
  workplace: fc.constantFrom(...workplaces),
  employmentType: fc.constantFrom("full-time" as const, "contract" as const),
  usdMin: fc.integer({ min: 20_000, max: 90_000 }),
  usdMax: fc.integer({ min: 90_000, max: 200_000 }),
});

test("every range is in one cell of five or more, or counted as left out", () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 150 }), (ranges) => {
      const { cells, tooFew } = mergeSmallCells(ranges);
      const sizes = cells.map(({ middle }) => sketchSize(middle));
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(5);
      expect(sizes.reduce((sum, size) => sum + size, 0) + tooFew).toBe(ranges.length);
      const names = cells.map(({ low: _low, middle: _middle, high: _high, ...name }) =>
        JSON.stringify(name),
      );
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});

test("the order of the ranges changes nothing", () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 80 }), (ranges) => {
      const cellsOf = (given: CountedForCell[]) =>
        mergeSmallCells(given).cells.map(({ middle, ...rest }) => ({
          ...rest,
          low: [...rest.low].sort(),
          high: [...rest.high].sort(),
          middle: [...middle].sort(),
        }));
      expect(cellsOf([...ranges].reverse())).toEqual(cellsOf(ranges));
    }),
  );
});

const snapshot = resolve(process.cwd(), "../shared/data/salaries-public.csv");
test.runIf(existsSync(snapshot))("the committed cells are those of the public snapshot", () => {
  const committed = readFileSync(resolve("domain/salary/reference/cells.json"), "utf8");
  const isCurrent = composeCells(readFileSync(snapshot, "utf8")) === committed;
  expect(isCurrent, "run npm run reference:cells: the method or the taxonomy has changed").toBe(
    true,
  );
});
