import { expect, test } from "vitest";
import { compareCells, joinTsv } from "./sort-rows";

function sorted(values: string[], number: boolean, descending: boolean): string[] {
  return values.toSorted((a, b) => compareCells(a, b, number, descending));
}

test("numbers sort as numbers, words as words, gaps last both ways", () => {
  expect(sorted(["9", "", "10", "-2"], true, false)).toEqual(["-2", "9", "10", ""]);
  expect(sorted(["9", "", "10", "-2"], true, true)).toEqual(["10", "9", "-2", ""]);
  expect(sorted(["Österreich", "Zypern", "", "Oman"], false, false)).toEqual([
    "Oman",
    "Österreich",
    "Zypern",
    "",
  ]);
});

test("joinTsv puts headings first", () => {
  expect(joinTsv(["Country", "n"], [["Malta", "3"]])).toBe("Country\tn\nMalta\t3");
});
