import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { CountedRange } from "@/domain/salary/aijobs/rebuild-ranges";
import countryCurrencies from "@/domain/salary/reference/country-currencies.json" with {
  type: "json",
};
import { currentExchangeRates } from "@/domain/salary/reference/current-exchange-rates";
import { payReference } from "@/domain/salary/reference/pay-reference";
import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import { buildReference } from "@/scripts/reference/build-reference";
import { readIncome } from "@/scripts/reference/read-income";
import { readSalaries } from "@/scripts/reference/read-salaries";
import { roleOfTitle } from "@/scripts/reference/role-of-title";
import type { RealRange } from "./bench-case";
import { drawRanges } from "./draw-ranges";

/** What the bench runs on. */
export interface BenchData {
  /** `real`: held-back public ranges; `drawn`: ranges drawn from the committed reference. */
  kind: "real" | "drawn";
  reference: PayReference;
  /** The half peers and reference are fitted to, and the half they have not seen. */
  calibration: RealRange[];
  test: RealRange[];
}

const data = resolve(import.meta.dirname, "../../../../shared/data");

/**
 * Which quarter a range belongs to, by hash of its amounts and country, so that the copies of one
 * employer's band never stand in two.
 */
function quarterOf({ range }: CountedRange): number {
  const band = `${range.country}|${range.currency}|${range.min}|${range.max}`;
  const [first = 0] = createHash("sha1").update(band).digest();
  return first % 4;
}

/** The reference is fitted to some quarters and tested on others. */
const quarters = {
  /** The published table: half against half. */
  test: { fitted: [0, 2], tested: [1, 3] },
  /** For setting thresholds: within the calibration half alone. */
  calibration: { fitted: [0], tested: [2] },
} as const;
export type BenchSplit = keyof typeof quarters;

function toRealRange({ range }: CountedRange): RealRange {
  const rate = currentExchangeRates.perUsd[range.currency] ?? 1;
  return {
    role: roleOfTitle(range.title),
    level: range.level,
    country: range.country,
    employmentType: range.employmentType,
    year: range.year,
    min: range.min,
    max: range.max,
    currency: range.currency,
    usdMin: range.min / rate,
    usdMax: range.max / rate,
  };
}

function loadPublicRanges(salariesPath: string, split: BenchSplit): BenchData {
  const { ranges, rows } = readSalaries(readFileSync(salariesPath, "utf8"));
  const { income, year } = readIncome(readFileSync(resolve(data, "gni-ppp.csv"), "utf8"));
  const inQuarters = (list: readonly number[]) =>
    ranges.filter((range) => list.includes(quarterOf(range)));
  const calibration = inQuarters(quarters[split].fitted);
  const file = buildReference({
    ranges: calibration,
    rows,
    roleOfTitle,
    income,
    incomeYear: year,
    currencies: countryCurrencies,
    perUsd: currentExchangeRates.perUsd,
  });
  return {
    kind: "real",
    reference: { ...payReference, ...file },
    calibration: calibration.map(toRealRange),
    test: inQuarters(quarters[split].tested).map(toRealRange),
  };
}

/**
 * Loads the public ranges and fits the reference to their calibration half; where the file is
 * absent, draws ranges from the committed reference, so that the bench runs anywhere.
 */
export function loadBenchData(split: BenchSplit | "drawn"): BenchData {
  const salariesPath = resolve(data, "salaries-public.csv");
  if (split !== "drawn" && existsSync(salariesPath)) return loadPublicRanges(salariesPath, split);
  return {
    kind: "drawn",
    reference: payReference,
    calibration: drawRanges(payReference, 4000, 1),
    test: drawRanges(payReference, 4000, 2),
  };
}
