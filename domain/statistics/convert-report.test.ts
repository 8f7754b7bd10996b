import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellStatistics } from "./cell-statistics";
import { convertReport } from "./convert-report";
import { findDatedRate, offeredCurrencies, readDisplayCurrency } from "./display-currency";
import { exactDistribution } from "./distribution";
import type { PayReport } from "./pay-report";
import { publishCell } from "./publish-cell";

const rates = { date: "2026-09-29", source: "a test", perUsd: { USD: 1, EUR: 0.88, INR: 96.1 } };

function reportOf(amounts: readonly number[]): PayReport {
  const values = exactDistribution(amounts);
  const cell: CellStatistics = {
    ...publishCell({ low: values, middle: values, high: values, employers: null }),
    years: { first: 2023, last: 2024 },
    sources: [],
    updatedOn: "2025-01-19",
  };
  const address = {
    role: "data-engineer",
    country: null,
    level: null,
    year: null,
    workplace: null,
    employmentType: null,
  };
  const part = [{ key: "x", cell }];
  const parts = { year: part, level: part, country: part, workplace: part };
  return { address, method: "2026.1", cell, parts, broader: [{ address, cell }] };
}

test.each([
  ["eur", "EUR"],
  ["EUR", "EUR"],
  ["usd", "USD"],
  ["zzz", null],
  ["constructor", null],
  ["", null],
])("the currency %j is read as %j", (text, expected) => {
  expect(readDisplayCurrency(text, rates)).toBe(expected);
});

test("dollars need no rate, and every currency offered has one", () => {
  expect(findDatedRate("USD", rates)).toBeNull();
  expect(findDatedRate("EUR", rates)).toEqual({
    currency: "EUR",
    perUsd: 0.88,
    date: "2026-09-29",
    source: "a test",
  });
  for (const currency of offeredCurrencies) expect(readDisplayCurrency(currency)).toBe(currency);
});

test("every amount is converted and every count kept", () => {
  const amounts = Array.from({ length: 40 }, (_, at) => 100_000 + at * 2500);
  const report = reportOf(amounts);
  const converted = convertReport(report, { currency: "INR", perUsd: 96.1, date: "", source: "" });
  expect(report.cell.middle?.p50).toBe(149_000);
  expect(converted.cell.middle?.p50).toBe(14_300_000);
  expect(converted.cell.n).toBe(40);
  expect(converted.parts.level[0]?.cell.middle).toEqual(converted.cell.middle);
  expect(converted.broader[0]?.cell.medianInterval).toEqual(converted.cell.medianInterval);
  const counts = (one: PayReport) => one.cell.histogram?.bars.map(({ count }) => count);
  expect(counts(converted)).toEqual(counts(report));
});

test("a conversion keeps the order of the figures and lies within its rounding of them", () => {
  const amounts = fc.array(fc.integer({ min: 1000, max: 900_000 }), {
    minLength: 5,
    maxLength: 60,
  });
  const rate = fc.double({ min: 0.01, max: 20_000, noNaN: true });
  fc.assert(
    fc.property(amounts, rate, (values, perUsd) => {
      const { cell } = reportOf(values);
      const converted = convertReport(reportOf(values), {
        currency: "EUR",
        perUsd,
        date: "",
        source: "",
      }).cell;
      const [before, after] = [cell, converted].map(({ middle }) => [
        middle?.p25 ?? 0,
        middle?.p50 ?? 0,
        middle?.p75 ?? 0,
      ]);
      expect(after).toEqual([...(after ?? [])].sort((a, b) => a - b));
      for (const [at, amount] of (before ?? []).entries()) {
        expect(Math.abs((after?.[at] ?? 0) / (amount * perUsd) - 1)).toBeLessThanOrEqual(0.005);
      }
    }),
  );
});
