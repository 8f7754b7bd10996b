import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import countryCurrencies from "@/domain/salary/reference/country-currencies.json" with {
  type: "json",
};
import { currentExchangeRates } from "@/domain/salary/reference/current-exchange-rates";
import { buildReference } from "./build-reference";
import { fitWidth } from "./fit-width";
import { printReference } from "./print-reference";
import { readIncome } from "./read-income";
import { readSalaries } from "./read-salaries";
import { robustSpread, shrinkNode } from "./robust";
import { roleOfTitle } from "./role-of-title";

describe("shrinkNode", () => {
  const parent = { center: 10, spread: 0.5 };
  const strength = { center: 5, spread: 20 };

  test("a node without ranges is its parent", () => {
    expect(shrinkNode([], parent, strength)).toEqual([10, 0.5, 0]);
  });

  test("five ranges against a parent that weighs five meet half-way", () => {
    expect(shrinkNode([12, 12, 12, 12, 12], parent, strength)[0]).toBeCloseTo(11, 10);
  });

  test("many ranges speak for themselves", () => {
    const values = Array.from({ length: 5000 }, (_one, at) => 12 + (at % 11) / 100);
    const [center, spread, n] = shrinkNode(values, parent, strength);
    expect(center).toBeCloseTo(12.05, 2);
    expect(spread).toBeCloseTo(robustSpread(values), 1);
    expect(n).toBe(5000);
  });
});

test("the density of widths sums to one, equal ends included", () => {
  const widths = Array.from({ length: 1000 }, (_one, at) => (at % 50) / 50);
  const { logDensity, binWidth, equalShare } = fitWidth(widths);
  const area = logDensity.reduce((sum, one) => sum + Math.exp(one) * binWidth, 0);
  expect(area + equalShare).toBeCloseTo(1, 6);
  expect(equalShare).toBeCloseTo(0.02, 6);
});

test("titles find their role by name or alias, level words in front left out", () => {
  expect(roleOfTitle("Data Scientist")).toBe("data-scientist");
  expect(roleOfTitle("  LEAD machine-learning engineer ")).toBe("machine-learning-engineer");
  expect(roleOfTitle("Nurse")).toBeNull();
});

test("income is the newest year a country has", () => {
  const csv = "﻿country,alpha3,2021,2022,2023\nA,DEU,1,2,3\nB,ARG,5,6,\nC,XYZ,1,1,1\n";
  expect(readIncome(csv)).toEqual({ year: 2023, income: { DE: 3, AR: 6 } });
});

test("a wrong line stops the builder with its number", () => {
  const header = "a,b,c,d,e,f,g,h,i,j,k\n";
  expect(() => readSalaries(`${header}2024,SE,FT,Data Lead,x,USD,1,US,0,US,M\n`)).toThrow(
    /Line 2: salary must be/,
  );
});

const data = resolve(process.cwd(), "../shared/data");
test.runIf(existsSync(resolve(data, "salaries-public.csv")))(
  "the same input gives the committed bytes",
  () => {
    const { ranges, rows } = readSalaries(
      readFileSync(resolve(data, "salaries-public.csv"), "utf8"),
    );
    const { income, year } = readIncome(readFileSync(resolve(data, "gni-ppp.csv"), "utf8"));
    const reference = buildReference({
      ranges,
      rows,
      roleOfTitle,
      income,
      incomeYear: year,
      currencies: countryCurrencies,
      perUsd: currentExchangeRates.perUsd,
    });
    const committed = resolve(process.cwd(), "domain/salary/reference/pay-reference.json");
    expect(printReference(reference)).toBe(readFileSync(committed, "utf8"));
  },
);
