import { expect, test } from "vitest";
import { isPlaceholderNumber } from "./placeholder-numbers";

test.each([
  [1, null, "one"],
  [1111, null, "repeated-digits"],
  [222_222, 300_000, "repeated-digits"],
  [1_111_111_000, null, "repeated-digits"],
  [5_555_000, null, "repeated-digits"],
  [12_345, null, "sequence"],
  [123_456_789, null, "sequence"],
  [654_321, null, "sequence"],
  [123_456_000, null, "sequence"],
  [99_999, 99_999, "nines"],
  [99_999, null, "nines"],
  [999_999, 100_000, "nines"],
])("%d beside %s is a placeholder: %s", (amount, other, reason) => {
  expect(isPlaceholderNumber(amount, other)).toBe(reason);
});

test.each([
  [0, null],
  [100_000, null],
  [222_200, null],
  [177_777, null],
  [333, null],
  [111.11, null],
  [99_999, 80_000],
  [121_212, null],
  [145_678, null],
])("%d beside %s is an amount", (amount, other) => {
  expect(isPlaceholderNumber(amount, other)).toBeNull();
});
