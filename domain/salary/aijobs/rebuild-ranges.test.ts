import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAijobsRow } from "./parse-row";
import { rangeKey, rebuildRanges } from "./rebuild-ranges";

function rowsOf(text: string) {
  return text
    .trim()
    .split("\n")
    .map((line, at) => {
      const read = parseAijobsRow(line.trim().split(","));
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      return { row: read.row, line: at + 2 };
    });
}

describe("rebuildRanges", () => {
  test("adjacent twins are the ends of one range, the higher first", () => {
    const ranges = rebuildRanges(
      rowsOf(`2025,EN,FT,Data Scientist,162000,USD,162000,US,100,US,M
              2025,EN,FT,Data Scientist,100800,USD,100800,US,100,US,M`),
    );
    expect(ranges).toEqual([
      {
        repeats: 1,
        range: expect.objectContaining({
          level: "entry",
          employmentType: "full-time",
          workplace: "remote",
          min: 100_800,
          max: 162_000,
          usdMin: 100_800,
          usdMax: 162_000,
          kind: "range",
          currencyDoubt: null,
          lines: [2, 3],
        }),
      },
    ]);
  });

  test("repeats are counted, not listed", () => {
    const twins = `2025,SE,FT,Data Lead,150000,USD,150000,US,0,US,M
                   2025,SE,FT,Data Lead,75000,USD,75000,US,0,US,M\n`;
    const ranges = rebuildRanges(rowsOf(twins.repeat(3)));
    expect(ranges.map(({ repeats }) => repeats)).toEqual([3]);
  });

  test("a row without a twin stays single and does not shift the pairs after it", () => {
    const ranges = rebuildRanges(
      rowsOf(`2024,SE,FT,Data Lead,70000,USD,70000,US,0,US,M
              2024,SE,FT,Data Lead,150000,USD,150000,US,0,US,M
              2024,SE,FT,Data Lead,75000,USD,75000,US,0,US,M
              2024,SE,FT,Data Engineer,90000,USD,90000,US,0,US,M`),
    );
    expect(ranges.map(({ range }) => [range.kind, range.min, range.max])).toEqual([
      ["single", 70_000, 70_000],
      ["range", 75_000, 150_000],
      ["single", 90_000, 90_000],
    ]);
  });

  test("answers of the years before posted ranges were collected are never paired", () => {
    const ranges = rebuildRanges(
      rowsOf(`2021,SE,FT,Data Scientist,150000,USD,150000,US,0,US,L
              2021,SE,FT,Data Scientist,120000,USD,120000,US,0,US,L`),
    );
    expect(ranges.map(({ range }) => range.kind)).toEqual(["single", "single"]);
  });

  test.each([
    ["CA", "USD", "CAD"],
    ["AU", "USD", "AUD"],
    ["CA", "CAD", null],
    ["GB", "USD", null],
    ["US", "USD", null],
  ])("a range in %s labelled %s may be in %s", (country, currency, doubt) => {
    const cells = ["2024", "SE", "FT", "Data Engineer", "9", currency, "9", country, "0", country];
    const read = parseAijobsRow([...cells, "M"]);
    if (!read.ok) throw new Error("refused");
    const [first] = rebuildRanges([{ row: read.row, line: 2 }]);
    expect(first?.range.currencyDoubt).toBe(doubt);
  });

  test("every row is used once, whatever the order", () => {
    const rowArbitrary = fc.record({
      amount: fc.integer({ min: 1, max: 5 }),
      title: fc.constantFrom("Data Engineer", "Data Analyst"),
      year: fc.constantFrom(2021, 2024),
    });
    fc.assert(
      fc.property(fc.array(rowArbitrary, { maxLength: 40 }), (drawn) => {
        const rows = drawn.map(({ amount, title, year }, at) => {
          const cells = [`${year}`, "SE", "FT", title, `${amount}`, "USD", `${amount}`, "US", "0"];
          const read = parseAijobsRow([...cells, "US", "M"]);
          if (!read.ok) throw new Error("refused");
          return { row: read.row, line: at };
        });
        const ranges = rebuildRanges(rows);
        const used = ranges.reduce(
          (sum, { range, repeats }) => sum + repeats * range.lines.length,
          0,
        );
        expect(used).toBe(rows.length);
        expect(new Set(ranges.map(({ range }) => rangeKey(range))).size).toBe(ranges.length);
        for (const { range } of ranges) expect(range.max).toBeGreaterThanOrEqual(range.min);
      }),
    );
  });
});

describe("parseAijobsRow", () => {
  test("names every wrong cell", () => {
    const cells = ["24", "XX", "FT", "", "-5", "usd", "1", "USA", "10", "US", "M"];
    const read = parseAijobsRow(cells);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.problems.map(({ column }) => column)).toEqual([
      "work_year",
      "experience_level",
      "job_title",
      "salary",
      "salary_currency",
      "employee_residence",
      "remote_ratio",
    ]);
  });

  test("a line with another number of cells is one problem", () => {
    const read = parseAijobsRow(["2024", "SE"]);
    expect(read).toEqual({
      ok: false,
      problems: [{ column: null, message: "has 2 cells instead of 11" }],
    });
  });
});

const publicSalaries = resolve(process.cwd(), "../shared/data/salaries-public.csv");
test.runIf(existsSync(publicSalaries))("the public snapshot: half of it is repeats", () => {
  const lines: string[][] = parse(readFileSync(publicSalaries), { from_line: 2 });
  const rows = lines.flatMap((cells, at) => {
    const read = parseAijobsRow(cells);
    return read.ok ? [{ row: read.row, line: at + 2 }] : [];
  });
  expect(rows).toHaveLength(lines.length);
  const ranges = rebuildRanges(rows);
  const pairs = ranges.filter(({ range }) => range.kind === "range");
  expect(pairs.length / ranges.length).toBeGreaterThan(0.95);
  const repeats = ranges.reduce((sum, counted) => sum + counted.repeats - 1, 0);
  expect(repeats / rows.length).toBeGreaterThan(0.15);
  expect(ranges.length).toBeGreaterThan(13_000);
});
