import { expect, test } from "vitest";
import { periodBySize } from "./size-period";

test.each([
  [25, "USD", "hour"],
  [300, "USD", null],
  [500, "GBP", "month"],
  [9999, "EUR", "month"],
  [10_000, "CHF", "year"],
  [60_000, null, "year"],
  [100_000, "INR", "year"],
  [29_167, "INR", "month"],
  [700_000, "NOK", "year"],
  [1_000_000, "JPY", "year"],
  [300_000, "JPY", "month"],
  [200_000, "RUB", "month"],
  [1_000_000, "RUB", "month"],
  [2_000_000, "RUB", "year"],
  [5000, "PLN", "month"],
  [60_000, "PLN", "month"],
  [0, "USD", null],
])("%d %s reads as pay per %s", (amount, currency, period) => {
  expect(periodBySize(amount, currency).period).toBe(period);
});

test("a monthly reading near the yearly bound may be yearly", () => {
  expect(periodBySize(6000, "USD").other).toBe("year");
  expect(periodBySize(2000, "USD").other).toBeNull();
});
