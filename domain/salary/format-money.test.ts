import { describe, expect, test } from "vitest";
import { formatAmount, formatMoney, formatShortAmount, roundToSignificant } from "./format-money";

describe("roundToSignificant", () => {
  test.each([
    [152_345, 3, 152_000],
    [99_960, 3, 100_000],
    [23.456, 3, 23.5],
    [-1_234, 2, -1_200],
    [0, 3, 0],
    [1_111_111_000, 3, 1_110_000_000],
  ])("%d to %d digits is %d", (value, digits, expected) => {
    expect(roundToSignificant(value, digits)).toBe(expected);
  });
});

describe("formatShortAmount", () => {
  test.each([
    [999, "999"],
    [1_000, "1K"],
    [62_450, "62.5K"],
    [999_949, "999.9K"],
    [999_950, "1M"],
    [1_254_900, "1.25M"],
    [999_999_999, "1B"],
    [2.5e12, "2.5T"],
    [-62_500, "−62.5K"],
    [12.5, "12.50"],
  ])("%d is %s", (amount, expected) => {
    expect(formatShortAmount(amount)).toBe(expected);
  });
});

test("formatAmount keeps whole amounts whole and cents at two places", () => {
  expect([formatAmount(1_250_000), formatAmount(23.5), formatAmount(-5)]).toEqual([
    "1,250,000",
    "23.50",
    "−5",
  ]);
});

test("formatMoney puts the currency in front", () => {
  expect(formatMoney(152_000, "USD")).toBe("USD 152,000");
  expect(formatMoney(152_000, "USD", "short")).toBe("USD 152K");
});
