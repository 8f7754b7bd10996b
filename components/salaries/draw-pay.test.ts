import { describe, expect, test } from "vitest";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";
import { exactDistribution } from "@/domain/statistics/distribution";
import type { PayReport } from "@/domain/statistics/pay-report";
import { publishCell } from "@/domain/statistics/publish-cell";
import { drawPay } from "./draw-pay";

function reportOf(count: number, sourceName = "aijobs.net salaries"): PayReport {
  const values = (shift: number) =>
    exactDistribution(Array.from({ length: count }, (_, at) => 100_000 + shift + at * 1000));
  const cell: CellStatistics = {
    ...publishCell({
      low: values(-20_000),
      middle: values(0),
      high: values(30_000),
      employers: null,
    }),
    years: { first: 2023, last: 2024 },
    sources: [
      {
        slug: "a",
        kind: "posted",
        name: sourceName,
        licence: "CC0-1.0",
        url: null,
        publishedOn: null,
        detail: "observations",
        builderVersion: null,
        n: count,
      },
    ],
    updatedOn: "2025-01-19",
  };
  const address = {
    role: "data-engineer",
    country: "DE",
    level: null,
    year: null,
    workplace: null,
    employmentType: null,
  };
  return {
    address,
    method: "2026.1",
    cell,
    parts: { year: [], level: [], country: [], workplace: [] },
    broader: [],
  };
}

describe("drawPay", () => {
  const svg = drawPay(reportOf(41), "https://salarium.example");

  test("says what it shows, of how many, since when, by which method and whose source", () => {
    for (const said of [
      "<title>Data Engineer pay in Germany</title>",
      "<desc>The middle of the market is USD 120,000 a year",
      "n = 41 posted ranges",
      "window 2023 – 2024",
      "method 2026.1",
      "95\u00a0% interval",
      "Source: aijobs.net salaries, CC0-1.0",
      "https://salarium.example/salaries/data-engineer/germany",
    ]) {
      expect(svg).toContain(said);
    }
  });

  test("stands by itself: nothing is loaded, styled or run from elsewhere", () => {
    expect(svg).not.toMatch(/<(script|style|image|use|foreignObject|link)|href=|class=|url\(/);
    expect(svg.match(/"http[^"]*"/g)).toEqual(['"http://www.w3.org/2000/svg"']);
  });

  test("a cell that may not be shown has no figure and says so", () => {
    const hidden = drawPay(reportOf(4), "https://salarium.example");
    expect(hidden).toContain("4 posted ranges: too few");
    expect(hidden).not.toContain("P25");
  });

  test("text in it is never markup", () => {
    const hostile = drawPay(reportOf(41, '<script>\u0001&"'), "https://salarium.example");
    expect(hostile).toContain("&lt;script&gt;&amp;&quot;");
  });
});
