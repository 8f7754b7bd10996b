import { expect, test } from "vitest";
import { readNumber } from "./read-number";

test.each([
  ["120", 120],
  ["120,000", 120_000],
  ["120.000", 120_000],
  ["120 000", 120_000],
  ["120'000", 120_000],
  ["120;000", 120_000],
  ["6,00,000", 600_000],
  ["1,20,00,000", 12_000_000],
  ["1.234.567", 1_234_567],
  ["4,111.47", 4111.47],
  ["4.111,47", 4111.47],
  ["1 923,45", 1923.45],
  ["6,00,000.50", 600_000.5],
  ["140;000.00", 140_000],
  ["21.46", 21.46],
  ["3,4", 3.4],
  [".5", 0.5],
  ["0.375", 0.375],
  ["72675.0", 72_675],
])("%s is one number", (text, value) => {
  const { end, number } = readNumber(text, 0, false);
  expect(end).toBe(text.length);
  expect(number?.value).toBe(value);
});

test.each([
  ["2024 150", 4],
  ["120 000k", 3],
  ["5 000 000x", 5],
  ["100;20", 3],
])("%s ends after the first number", (text, end) => {
  expect(readNumber(text, 0, false).end).toBe(end);
});

test.each(["22:00", "2024-08-01", "1/9/2024", "01.02.2024", "3.11.2"])(
  "%s is no quantity",
  (text) => {
    expect(readNumber(text, 0, false)).toEqual({ end: text.length, number: null });
  },
);

test("a stray blank after the comma is passed only behind a sign", () => {
  expect(readNumber("89, 670", 0, true).number?.value).toBe(89_670);
  expect(readNumber("89, 670", 0, false).number?.value).toBe(89);
});

test("only a dot before three digits is doubtful", () => {
  expect(readNumber("60.000", 0, false).number?.doubtfulMark).toBe(true);
  expect(readNumber("60,000", 0, false).number?.doubtfulMark).toBe(false);
});
