import { expect, test } from "vitest";
import { readPayAmount } from "./read-pay-amount";

test.each([
  ["100000", 100_000],
  ["100,000", 100_000],
  ["100.000", 100_000],
  ["100 000", 100_000],
  ["1'250'000", 1_250_000],
  ["100k", 100_000],
  ["62.5K", 62_500],
  ["1.2m", 1_200_000],
  ["99.50", 100],
  ["0", null],
  ["-5", null],
  ["", null],
  ["a lot", null],
  ["100kk", null],
  ["9".repeat(30), null],
  ["1e9", null],
])("%s", (text, amount) => {
  expect(readPayAmount(text)).toBe(amount);
});
