import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPay } from "./format-pay";
import { type PostedPay, payPeriods } from "./pay";

const pay = (
  currency: string,
  min: number | null,
  max: number | null,
  period: PostedPay["period"] = "year",
): PostedPay => ({ currency, min, max, period });

describe("formatPay, short", () => {
  test.each([
    ["a yearly range", pay("USD", 60_000, 120_000), "USD 60K – 120K"],
    ["a day rate", pay("GBP", 450, 550, "day"), "GBP 450 – 550 a day"],
    ["millions", pay("INR", 1_200_000, 1_200_000), "INR 1.2M"],
    ["open above", pay("USD", 80_000, null), "from USD 80K"],
    ["open below", pay("GBP", null, 70_000), "up to GBP 70K"],
    ["equal ends once", pay("EUR", 90_000, 90_000), "EUR 90K"],
    ["half thousands", pay("USD", 62_500, 137_450), "USD 62.5K – 137.5K"],
    ["ends in different units", pay("USD", 800_000, 1_250_000), "USD 800K – 1.25M"],
    ["a monthly range in full", pay("EUR", 3_500, 4_200, "month"), "EUR 3,500 – 4,200 a month"],
    ["a large monthly amount", pay("CHF", 10_000, 12_500, "month"), "CHF 10K – 12.5K a month"],
    ["an hourly wage with cents", pay("USD", 23.5, 29, "hour"), "USD 23.50 – 29 an hour"],
    ["yen by the week", pay("JPY", 92_000, 119_000, "week"), "JPY 92K – 119K a week"],
    ["ends equal after rounding", pay("USD", 120_010, 120_040), "USD 120,010 – 120,040"],
    ["a thousand thousands", pay("USD", 999_960, 1_200_000), "USD 1M – 1.2M"],
    ["a small yearly amount", pay("USD", 500, 900), "USD 500 – 900"],
    ["a scale slip, as posted", pay("USD", 1_111_111_000, 1_111_111_000), "USD 1.11B"],
    ["ends as posted, swapped", pay("USD", 120_000, 60_000), "USD 120K – 60K"],
    ["zero", pay("USD", 0, 0), "USD 0"],
    ["below zero", pay("USD", -5_000, 60_000), "USD −5K – 60K"],
    ["no end at all", pay("USD", null, null), ""],
  ])("%s", (_name, posted, expected) => {
    expect(formatPay(posted)).toBe(expected);
  });
});

describe("formatPay, full", () => {
  test.each([
    ["the year is said", pay("USD", 60_000, 120_000), "USD 60,000 – 120,000 a year"],
    ["open above", pay("USD", 80_000, null), "from USD 80,000 a year"],
    ["cents kept", pay("GBP", 12.75, 12.75, "hour"), "GBP 12.75 an hour"],
  ])("%s", (_name, posted, expected) => {
    expect(formatPay(posted, { style: "full" })).toBe(expected);
  });

  test("a conversion is marked", () => {
    expect(formatPay(pay("USD", 66_700, 78_000), { approximate: true })).toBe("≈ USD 66.7K – 78K");
  });
});

test("is never scientific and always names currency and any period but the year", () => {
  const amount = fc.oneof(fc.integer({ min: 0, max: 2_000_000_000 }), fc.constant(null));
  fc.assert(
    fc.property(amount, amount, fc.constantFrom(...payPeriods), (min, max, period) => {
      const text = formatPay({ min, max, currency: "USD", period });
      if (min === null && max === null) return text === "";
      const saysPeriod =
        period === "year" || text.endsWith(`an ${period}`) || text.endsWith(`a ${period}`);
      return text.includes("USD ") && saysPeriod && !/\d[eE][+\d]/.test(text);
    }),
  );
});
