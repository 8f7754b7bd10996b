import { expect, test } from "vitest";
import { mayBeSameCurrency, moreExactCurrency, resolveCurrency } from "./resolve-currency";

test.each([
  ["$", null, "USD", []],
  ["$", "US", "USD", []],
  ["$", "CA", "CAD", ["USD"]],
  ["$", "DE", "USD", []],
  ["EUR", "US", "EUR", []],
  [null, "PL", "PLN", []],
  [null, null, null, []],
  [null, "XX", null, []],
  ["kr", "NO", "NOK", []],
  ["kr", null, null, ["SEK", "NOK", "DKK", "ISK"]],
  ["rupee", "PK", "PKR", ["INR"]],
  ["yen", null, "JPY", ["CNY"]],
])("%s in %s is %s", (mark, country, currency, others) => {
  expect(resolveCurrency(mark, country)).toEqual({ currency, others });
});

test("a code decides what the sign beside it means, where it can", () => {
  expect(moreExactCurrency("$", "CAD")).toBe("CAD");
  expect(moreExactCurrency("GBP", "PHP")).toBe("GBP");
  expect(moreExactCurrency(null, "EUR")).toBe("EUR");
});

test("two marks may mean one currency", () => {
  expect(mayBeSameCurrency("$", "CAD")).toBe(true);
  expect(mayBeSameCurrency(null, "EUR")).toBe(true);
  expect(mayBeSameCurrency("GBP", "USD")).toBe(false);
});
