import { expect, test } from "vitest";
import { countedEmployment } from "./counted-employment";
import { geometricMiddle } from "./geometric-middle";

test("full-time counts first, then the order of the types", () => {
  expect(countedEmployment(["contract", "full-time"])).toBe("full-time");
  expect(countedEmployment(["freelance", "contract"])).toBe("contract");
  expect(countedEmployment([])).toBeNull();
});

test("a range counts by its geometric middle", () => {
  expect(geometricMiddle(100_000, 144_000)).toBe(120_000);
});
