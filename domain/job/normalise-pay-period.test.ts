import fc from "fast-check";
import { expect, test } from "vitest";
import { normalisePayPeriod } from "@/domain/job/normalise-pay-period";
import { payPeriods } from "@/domain/salary/pay";

test.each<[string | null, string | null]>([
  ["1 YEAR", "year"],
  ["YEAR", "year"],
  ["year", "year"],
  ["per-year-salary", "year"],
  ["per annum", "year"],
  ["p.a.", "year"],
  ["PA", "year"],
  ["annually", "year"],
  ["1 MONTH", "month"],
  ["month", "month"],
  ["per-month-salary", "month"],
  ["1 HOUR", "hour"],
  ["HOUR", "hour"],
  ["per-hour-wage", "hour"],
  ["hourly", "hour"],
  ["per-day-wage", "day"],
  ["per diem", "day"],
  ["per-week-salary", "week"],
  // Every two weeks, twice a month: not one of our periods, and never rounded to one.
  ["bi-week-salary", null],
  ["biweekly", null],
  ["semi-monthly", null],
  ["2 WEEK", null],
  ["6 MONTH", null],
  ["quarter", null],
  ["fortnight", null],
  ["NONE", null],
  ["one-time", null],
  ["per year or per month", null],
  ["", null],
  [null, null],
])("the unit %j names %j", (unit, period) => {
  expect(normalisePayPeriod(unit)).toBe(period);
});

test("any unit names one of the periods or none", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (unit) => {
      const period = normalisePayPeriod(unit);
      expect(period === null || payPeriods.includes(period)).toBe(true);
    }),
  );
});
