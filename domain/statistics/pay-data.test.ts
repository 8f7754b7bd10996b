import { describe, expect, test } from "vitest";
import type { CellStatistics } from "./cell-statistics";
import { exactDistribution } from "./distribution";
import { overviewCsv, overviewData, reportCsv, reportData } from "./pay-data";
import { broaderAddresses, type PayReport } from "./pay-report";
import { publishCell } from "./publish-cell";

function cellOf(count: number): CellStatistics {
  const values = (shift: number) =>
    exactDistribution(Array.from({ length: count }, (_, at) => 100_000 + shift + at * 1000));
  const distributions = { low: values(-20_000), middle: values(0), high: values(30_000) };
  return {
    ...publishCell({ ...distributions, employers: null }),
    years: { first: 2023, last: 2024 },
    sources: [],
    updatedOn: "2025-01-19",
  };
}

const address = {
  role: "data-engineer",
  country: "DE",
  level: "senior",
  year: null,
  workplace: null,
  employmentType: null,
} as const;

const report: PayReport = {
  address,
  method: "2026.1",
  cell: cellOf(41),
  parts: {
    year: [
      { key: "0", cell: cellOf(7) },
      { key: "2024", cell: cellOf(34) },
    ],
    level: [{ key: "senior", cell: cellOf(41) }],
    country: [
      { key: "DE", cell: cellOf(41) },
      { key: "", cell: cellOf(3) },
    ],
    workplace: [],
  },
  broader: [],
};

describe("JSON", () => {
  test("says the figures, what they are and where they stand", () => {
    expect(reportData(report)).toMatchObject({
      method: "2026.1",
      currency: "USD",
      page: "/salaries/data-engineer/germany/senior",
      role: "data-engineer",
      statistics: { n: 41, p10: 104_000, p50: 120_000, lowEnds: { p50: 100_000 }, thin: false },
      byYear: [{ year: null, n: 7, thin: true, p10: null }, { year: 2024 }],
    });
  });

  test("a part that may not be shown has its reason and no figure", () => {
    expect(reportData(report).byCountry[1]).toMatchObject({
      country: null,
      n: 3,
      shown: false,
      whyNotShown: expect.stringContaining("Fewer than 5"),
      p50: null,
      medianInterval: null,
    });
  });
});

describe("CSV", () => {
  test("has a line per part and measure, each as wide as the heading", () => {
    const lines = reportCsv(report).trimEnd().split("\r\n");
    expect(lines).toHaveLength(1 + 3 * 6);
    expect(new Set(lines.map((line) => line.split(",").length))).toEqual(new Set([16]));
    expect(lines[1]).toBe(
      "all,data-engineer DE senior,middle,41,shown,104000,110000,120000,130000,136000,113000,127000,2023,2024,USD,2026.1",
    );
    expect(lines.at(-1)).toBe("country,,high,3,too-few,,,,,,,,2023,2024,USD,2026.1");
  });

  test("nothing in it starts a formula or needs quoting", () => {
    expect(reportCsv(report)).not.toMatch(/(^|,)[=+\-@\t]/m);
    expect(reportCsv(report)).not.toContain('"');
  });
});

test("the overview has the roles of one country and all countries", () => {
  const roles = [{ key: "data-engineer", cell: cellOf(41) }];
  const overview = {
    method: "2026.1",
    world: cellOf(60),
    country: { code: "US", roles },
    countries: [{ key: "US", cell: cellOf(41) }],
  };
  expect(overviewData(overview)).toMatchObject({
    country: "US",
    byRole: [{ role: "data-engineer", p50: 120_000 }],
    byCountry: [{ country: "US" }],
  });
  expect(overviewCsv(overview)).toContain("role in US,data-engineer,middle,41,shown,104000");
});

test("broader cells come nearest first: broader role, less narrowed, both, worldwide, its broader role", () => {
  const wider = broaderAddresses({ ...address, year: 2024 }, () => "software-engineer");
  expect(wider.map(({ role, country, level, year }) => [role, country, level, year])).toEqual([
    ["software-engineer", "DE", "senior", 2024],
    ["data-engineer", "DE", "senior", null],
    ["data-engineer", "DE", null, null],
    ["software-engineer", "DE", null, null],
    ["data-engineer", null, null, null],
    ["software-engineer", null, null, null],
  ]);
});
