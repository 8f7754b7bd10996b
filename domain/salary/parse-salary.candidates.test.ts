import { expect, test } from "vitest";
import { parseSalary } from "./parse-salary";

function readings(text: string, country: string | null = null) {
  const parsed = parseSalary(text, { country });
  if (parsed.kind === "refused") throw new Error(parsed.message);
  return parsed.candidates.map(({ min, max, currency, period }) => [min, max, currency, period]);
}

test.each([
  ["$120k - $150k", null],
  ["£45,000", "GB"],
  ["60.000 €", "DE"],
  ["₹4-5 Lacs PA", "IN"],
  ["competitive", "CA"],
])("%s has one reading", (text, country) => {
  expect(readings(text, country)).toEqual([]);
});

test("a dollar sign in Canada is Canadian or American", () => {
  expect(readings("$90k - $110k", "CA")).toEqual([
    [90_000, 110_000, "CAD", "year"],
    [90_000, 110_000, "USD", "year"],
  ]);
});

test("kr without a country is one of four currencies", () => {
  expect(readings("45 000 kr per month").map(([, , currency]) => currency)).toEqual([
    "SEK",
    "NOK",
    "DKK",
    "ISK",
  ]);
});

test("a dot before three digits is thousands or decimals where no country says which", () => {
  expect(readings("60.000")).toEqual([
    [60_000, 60_000, null, "year"],
    [60, 60, null, "hour"],
  ]);
  expect(readings("60.000", "DE")).toEqual([]);
});

test("an amount between monthly and yearly size is either", () => {
  expect(readings("$6k + equity")).toEqual([
    [6000, 6000, "USD", "month"],
    [6000, 6000, "USD", "year"],
  ]);
});

test("thousands written at one end only may be literal", () => {
  expect(readings("$80-90,000")).toEqual([
    [80_000, 90_000, "USD", "year"],
    [80, 90_000, "USD", "year"],
  ]);
});

test("CA$ after a place is California or Canada", () => {
  expect(readings("San Mateo, CA$80/hour")).toEqual([
    [80, 80, "USD", "hour"],
    [80, 80, "CAD", "hour"],
  ]);
});

test("each candidate says what would settle it", () => {
  const parsed = parseSalary("$90k", { country: "CA" });
  expect(parsed.kind).toBe("single");
  if (parsed.kind === "refused") return;
  for (const { settledBy } of parsed.candidates) expect(settledBy).toMatch(/\w.*\.$/);
});
