import fc from "fast-check";
import { expect, test } from "vitest";
import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import { roles } from "@/domain/role/taxonomy";
import { judgePay } from "@/domain/salary/judge-pay";
import { payPeriods } from "@/domain/salary/pay";
import { payReference } from "@/domain/salary/reference/pay-reference";
import { type Finding, findingCodes } from "@/domain/salary/verdict";

const anyAmount = fc.oneof(
  fc.double(),
  fc.integer({ min: -10, max: 2_000_000 }),
  fc.constantFrom(0, 1, 9999, 123_456, 1_111_111_000, Number.MAX_VALUE, 1e-300),
);

const anyPosting = fc.record({
  role: fc.option(fc.constantFrom(...roles.map(({ slug }) => slug), "no-such-role", "__proto__")),
  level: fc.option(fc.constantFrom(...levels)),
  country: fc.option(fc.constantFrom("US", "IN", "CA", "JP", "DE", "NG", "XX", "")),
  employmentTypes: fc.subarray([...employmentTypes]),
  workplace: fc.option(fc.constantFrom(...workplaces)),
  year: fc.integer({ min: 1990, max: 2100 }),
  min: fc.option(anyAmount),
  max: fc.option(anyAmount),
  currency: fc.option(fc.constantFrom("USD", "INR", "EUR", "JPY", "ZZZ", "")),
  period: fc.option(fc.constantFrom(...payPeriods)),
  text: fc.option(fc.oneof(fc.string(), fc.constant("$120k - $150k"))),
});

function expectSound({ code, message, repairs }: Finding) {
  expect(findingCodes).toContain(code);
  expect(message).not.toMatch(/NaN|Infinity|undefined|null/);
  for (const { percentile, annualUsd } of repairs) {
    expect(percentile).toBeGreaterThanOrEqual(0);
    expect(percentile).toBeLessThanOrEqual(100);
    expect(annualUsd).toBeGreaterThanOrEqual(0);
    expect(annualUsd).toBeLessThan(Number.POSITIVE_INFINITY);
  }
}

test("whatever is posted, a verdict is given, complete, and the same each time", () => {
  fc.assert(
    fc.property(anyPosting, (one) => {
      const verdict = judgePay(one, payReference);
      expect(judgePay(structuredClone(one), payReference)).toEqual(verdict);
      const severities = new Set(verdict.findings.map(({ severity }) => severity));
      const expected = severities.has("hold") ? "hold" : [...severities].length ? "note" : "ok";
      expect(verdict.verdict).toBe(expected);
      for (const finding of verdict.findings) expectSound(finding);
    }),
    { numRuns: 3000 },
  );
});

test("the posting is left as it was", () => {
  fc.assert(
    fc.property(anyPosting, (one) => {
      const before = structuredClone(one);
      judgePay(one, payReference);
      expect(one).toEqual(before);
    }),
  );
});

test("the code of a currency does not matter, only its rate and its country", () => {
  const { rates, currencies, minimumWages } = payReference;
  const { INR, ...others } = rates.perUsd;
  const renamed = {
    ...payReference,
    rates: { ...rates, perUsd: { ...others, XIN: INR ?? 1 } },
    currencies: { ...currencies, IN: "XIN" },
    minimumWages: Object.fromEntries(
      Object.entries(minimumWages).map(([country, wage]) => [
        country,
        wage.currency === "INR" ? { ...wage, currency: "XIN" } : wage,
      ]),
    ),
  };
  const amount = fc.integer({ min: 100, max: 50_000_000 });
  fc.assert(
    fc.property(amount, fc.integer({ min: 90, max: 500 }), anyPosting, (min, percent, one) => {
      const max = Math.round((min * percent) / 100);
      const paid = { ...one, country: "IN", min, max, text: null };
      const plain = judgePay({ ...paid, currency: "INR" }, payReference);
      const other = judgePay({ ...paid, currency: "XIN" }, renamed);
      expect(JSON.stringify(other).replaceAll("XIN", "INR")).toBe(JSON.stringify(plain));
    }),
  );
});

test("the farther from the market, the less it is believed", () => {
  const isHeld = (amount: number) =>
    judgePay(
      {
        role: "data-engineer",
        level: "senior",
        country: "US",
        employmentTypes: ["full-time"],
        workplace: null,
        year: 2026,
        min: amount,
        max: amount,
        currency: "USD",
        period: "year",
      },
      payReference,
    ).verdict === "hold";
  for (const factor of [1.2, 1 / 1.2]) {
    const held = Array.from({ length: 60 }, (_one, at) => isHeld(150_000 * factor ** at + 0.5));
    expect(held.indexOf(true)).toBeGreaterThan(4);
    expect(held.lastIndexOf(false)).toBeLessThan(held.indexOf(true));
  }
});
