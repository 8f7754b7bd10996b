import { expect, test } from "vitest";
import { hiddenAmount, hideAmounts } from "./hide-amounts";

test.each([
  ["Pay: USD 1111111K - 1111111K a year.", `Pay: ${hiddenAmount} - ${hiddenAmount} a year.`],
  ["We pay 1,111,111,000.", `We pay ${hiddenAmount}.`],
  ["1111111000 dollars", `${hiddenAmount} dollars`],
  ["$1.111.111.000 and 1’111’111’000", `${hiddenAmount} and ${hiddenAmount}`],
  ["1111111 (in thousands)", `${hiddenAmount} (in thousands)`],
  ["Founded in 2015, 40 hours, 12,000 customers", "Founded in 2015, 40 hours, 12,000 customers"],
  ["", ""],
])("%s", (text, shown) => {
  expect(hideAmounts(text, [1_111_111_000, 1_111_111_000])).toBe(shown);
});

test("small held amounts are hidden where they stand as money, not as any number", () => {
  expect(hideAmounts("$2,000 a month for 2,000 users", [2000, 165_000])).toBe(
    `${hiddenAmount} a month for 2,000 users`,
  );
});

test("nothing is hidden without an amount", () => {
  expect(hideAmounts("USD 0 and 5", [null, 0])).toBe("USD 0 and 5");
});
