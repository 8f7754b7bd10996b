import { describe, expect, test } from "vitest";
import type { AtsFormat } from "./ats-job";
import { ashbyJob, ashbySalary, greenhouseJob, leverPosting } from "./example-answers";
import { readAtsRecord } from "./read-ats-feed";

const payOf = (format: AtsFormat, record: unknown) => {
  const now = new Date("2026-08-10T00:00:00Z");
  const result = readAtsRecord(record, { format, board: "board", companySlug: "acme", now });
  if (!("draft" in result)) throw new Error(JSON.stringify(result));
  const { pay, payRanges } = result.draft;
  return { pay, payRanges };
};
const plain = { text: null, currency: "USD", period: "year" };

describe("pay of Greenhouse", () => {
  const zone = (title: string, min_cents: unknown, max_cents: unknown, currency_type = "USD") => ({
    title,
    min_cents,
    max_cents,
    currency_type,
    blurb: "<p>Plus a bonus.</p>",
  });

  test("is in cents, one range for each zone", () => {
    const pay_input_ranges = [
      zone("Zone A ", 15_000_050, 19_000_000),
      zone("Zone B", 13_000_000, 17_000_000),
      zone("Zone B", 13_000_000, 17_000_000),
      zone("Toronto", 12_000_000, 15_000_000, "cad"),
    ];
    expect(payOf("greenhouse", greenhouseJob({ pay_input_ranges }))).toEqual({
      pay: { ...plain, min: 150_000.5, max: 190_000 },
      payRanges: [
        { ...plain, label: "Zone A", min: 150_000.5, max: 190_000 },
        { ...plain, label: "Zone B", min: 130_000, max: 170_000 },
        { ...plain, label: "Toronto", min: 120_000, max: 150_000, currency: "CAD" },
      ],
    });
  });

  test.each([
    ["Hourly pay range", 2500, 4000, { min: 25, max: 40, period: "hour" }],
    ["Pay range", 2500, 4000, { min: 25, max: 40, period: "hour" }],
    ["Monthly base", 1_200_000, 1_500_000, { min: 12_000, max: 15_000, period: "month" }],
    ["US Zone 2 annual salary", 9_000_000, null, { min: 90_000, max: null, period: "year" }],
  ])("has the period that its title names, or its size: %s", (title, min, max, pay) => {
    const pay_input_ranges = [zone(title, min, max)];
    expect(payOf("greenhouse", greenhouseJob({ pay_input_ranges })).pay).toMatchObject(pay);
  });

  test("may be in a field of the employer's own, as text; other money is not pay", () => {
    const value = { unit: "EUR", min_value: "70000.0", max_value: "90,000.50" };
    const metadata = [
      { id: 1, name: "Bonus range", value_type: "currency_range", value },
      { id: 2, name: "Salary range", value_type: "currency_range", value },
      { id: 3, name: "Salary note", value_type: "short_text", value: "generous" },
      { id: 4, name: "Pay range (empty)", value_type: "currency_range", value: null },
    ];
    expect(payOf("greenhouse", greenhouseJob({ metadata, pay_input_ranges: [] }))).toEqual({
      pay: { text: null, min: 70_000, max: 90_000.5, currency: "EUR", period: "year" },
    });
  });
});

describe("pay of Lever", () => {
  test.each([
    ["per-year-salary", { text: null, period: "year" }],
    ["per-hour-wage", { text: null, period: "hour" }],
    ["per-month-salary", { text: null, period: "month" }],
    ["bi-week-salary", { text: "USD 4000 - 5000, bi-week-salary", period: null }],
    ["semi-month-salary", { text: "USD 4000 - 5000, semi-month-salary", period: null }],
    ["one-time", { text: "USD 4000 - 5000, one-time", period: null }],
  ])("by %s keeps the interval, and guesses none", (interval, pay) => {
    const salaryRange = { min: 4000, max: "5000", currency: "USD", interval };
    expect(payOf("lever", leverPosting({ salaryRange }))).toEqual({
      pay: { min: 4000, max: 5000, currency: "USD", ...pay },
    });
  });

  test.each([[undefined], [null], [{ currency: "USD", interval: "per-year-salary" }]])(
    "%j is none",
    (salaryRange) => {
      expect(payOf("lever", leverPosting({ salaryRange }))).toEqual({ pay: null });
    },
  );
});

describe("pay of Ashby", () => {
  const equity = {
    compensationType: "EquityPercentage",
    interval: "NONE",
    currencyCode: null,
    minValue: 0.5,
    maxValue: 1,
  };
  const bonus = ashbySalary({ compensationType: "Bonus", minValue: 10_000, maxValue: 20_000 });
  const tiers = (...compensationTiers: object[]) =>
    ashbyJob({ compensation: { compensationTiers, summaryComponents: [ashbySalary()] } });

  test("is the salary of each tier, in its own currency; equity and bonus are left out", () => {
    const record = tiers(
      { title: "United States", components: [equity, ashbySalary(), bonus] },
      {
        title: "Germany",
        components: [ashbySalary({ currencyCode: "EUR", minValue: 90_000, maxValue: 120_000 })],
      },
    );
    expect(payOf("ashby", record)).toEqual({
      pay: { ...plain, min: 180_000, max: 240_000 },
      payRanges: [
        { ...plain, label: "United States", min: 180_000, max: 240_000 },
        { ...plain, label: "Germany", min: 90_000, max: 120_000, currency: "EUR" },
      ],
    });
  });

  test.each([
    ["1 MONTH", "USD", { text: null, currency: "USD", period: "month" }],
    ["1 HOUR", "USD", { text: null, currency: "USD", period: "hour" }],
    ["NONE", "USD", { text: "$180K – $240K, NONE", currency: "USD", period: null }],
    ["1 YEAR", null, { text: "$180K – $240K, 1 YEAR", currency: null, period: "year" }],
    ["2 WEEK", "USD", { text: "$180K – $240K, 2 WEEK", currency: "USD", period: null }],
  ])("by %s in %s stays as posted", (interval, currencyCode, pay) => {
    const record = tiers({ title: null, components: [ashbySalary({ interval, currencyCode })] });
    expect(payOf("ashby", record)).toEqual({ pay: { min: 180_000, max: 240_000, ...pay } });
  });

  test("without tiers is the summary's", () => {
    expect(payOf("ashby", tiers()).pay).toMatchObject({ min: 180_000, max: 240_000 });
  });

  test("that the employer does not show is not read", () => {
    const record = {
      ...tiers({ title: "All", components: [ashbySalary()] }),
      shouldDisplayCompensationOnJobPostings: false,
    };
    expect(payOf("ashby", record)).toEqual({ pay: null });
  });
});
