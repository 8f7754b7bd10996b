import type { EmploymentType } from "@/domain/job/terms";
import type { Level } from "@/domain/role/level";
import type { Reading } from "@/domain/salary/judge/reading";
import type { PayPosting } from "@/domain/salary/verdict";

/** A real range as posted, with what is known of the job: what slips are injected into. */
export interface RealRange {
  role: string | null;
  level: Level;
  country: string;
  employmentType: EmploymentType;
  year: number;
  min: number;
  max: number;
  currency: string;
  /** Ends in US dollars a year, by the rates of the bench. */
  usdMin: number;
  usdMax: number;
}

/** One posting to judge, and what was meant by it. */
export interface BenchCase {
  posting: PayPosting;
  /** The reading that was meant; `null` when nothing is wrong or nothing can be recovered. */
  truth: Reading | null;
}

/** A slip, or a kind of untouched postings, measured as one row of the table. */
export interface BenchClass {
  id: string;
  name: string;
  group: "structure" | "scale" | "one end" | "period" | "currency" | "near currency" | "clean";
  cases: BenchCase[];
}

/** The posting of a real range with some of its pay replaced. */
export function postingOf(
  range: RealRange,
  pay: Partial<Reading & { country: string }>,
): PayPosting {
  return {
    role: range.role,
    level: range.level,
    country: range.country,
    employmentTypes: [range.employmentType],
    workplace: null,
    year: range.year,
    min: range.min,
    max: range.max,
    currency: range.currency,
    period: "year",
    ...pay,
  };
}
