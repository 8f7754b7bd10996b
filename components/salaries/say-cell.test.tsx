import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";
import { exactDistribution } from "@/domain/statistics/distribution";
import { publishCell } from "@/domain/statistics/publish-cell";
import { CellNotice } from "./cell-notice";
import { sayCell, titleCell } from "./say-cell";

const bare = {
  role: "data-engineer",
  country: null,
  level: null,
  year: null,
  workplace: null,
  employmentType: null,
} as const;

function cellOf(count: number): CellStatistics {
  const values = exactDistribution(Array.from({ length: count }, (_, at) => 100_000 + at * 1000));
  return {
    ...publishCell({ low: values, middle: values, high: values, employers: null }),
    years: null,
    sources: [],
    updatedOn: null,
  };
}

test.each([
  [bare, "Data Engineer pay", "Data Engineer, worldwide"],
  [
    { ...bare, country: "US", level: "senior", year: 2024 } as const,
    "Data Engineer pay in the United States: senior, 2024",
    "Data Engineer, senior, 2024, in the United States",
  ],
  [
    { ...bare, country: "DE", workplace: "remote" } as const,
    "Data Engineer pay in Germany: remote",
    "Data Engineer, remote, in Germany",
  ],
])("a cell in words", (address, title, inside) => {
  expect(titleCell(address)).toBe(title);
  expect(sayCell(address)).toBe(inside);
});

describe("CellNotice", () => {
  const address = { ...bare, country: "DE" };
  const notice = (
    cell: CellStatistics,
    broader: { address: typeof bare; cell: CellStatistics }[],
    currency = "USD",
  ) =>
    renderToStaticMarkup(
      <CellNotice address={address} cell={cell} broader={broader} currency={currency} />,
    );

  test("says nothing about solid data", () => {
    expect(notice(cellOf(30), [])).toBe("");
  });

  test("says what thin data lacks, and what is broader with both numbers", () => {
    const html = notice(cellOf(5), [{ address: bare, cell: cellOf(1500) }]);
    expect(html).toContain("stand on 5 posted ranges");
    expect(html).toContain("P10, P90 and the histogram need 20 ranges");
    expect(html).toContain("covers 93\u00a0%, not 95\u00a0%");
    expect(html).toContain('<a href="/salaries/data-engineer">Data Engineer, worldwide</a>');
    expect(html).toContain("1,500 posted ranges");
  });

  test("leads to pages in the same currency, and marks converted amounts", () => {
    const html = notice(cellOf(5), [{ address: bare, cell: cellOf(1500) }], "EUR");
    expect(html).toContain('href="/salaries/data-engineer/worldwide/eur"');
    expect(html).toContain("median ≈\u00a0EUR ");
  });

  test("says why nothing is shown", () => {
    expect(notice(cellOf(3), [])).toContain("There are 3 posted ranges here. Fewer than 5");
    const none = notice(cellOf(0), []);
    expect(none).toContain("Nothing near it has the 30 ranges");
    expect(none).toContain('<a href="/salaries/data-engineer">Data Engineer, worldwide</a>');
  });
});
