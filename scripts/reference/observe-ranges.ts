import type { EmploymentType } from "@/domain/job/terms";
import type { Level } from "@/domain/role/level";
import type { CountedRange } from "@/domain/salary/aijobs/rebuild-ranges";

/** What the reference learns from one distinct range. */
export interface Observation {
  role: string | null;
  level: Level;
  country: string;
  currency: string;
  employmentType: EmploymentType;
  year: number;
  /** ln of the geometric middle in US dollars a year, as the file converted it. */
  middle: number;
  /** ln(max / min). */
  width: number;
  isRange: boolean;
  currencyDoubt: string | null;
}

/**
 * One employer's band, used for many titles and levels, stands in the file once for each. The
 * file has no employers, so the same two amounts in one country count this often and no more.
 */
const mostOfOneBand = 4;

/** Turns the distinct ranges of a file into observations, capping the copies of one band. */
export function observeRanges(
  ranges: readonly CountedRange[],
  roleOfTitle: (title: string) => string | null,
): Observation[] {
  const copies = new Map<string, number>();
  const observations: Observation[] = [];
  for (const { range } of ranges) {
    const band = `${range.country}|${range.currency}|${range.min}|${range.max}`;
    const seen = (copies.get(band) ?? 0) + 1;
    copies.set(band, seen);
    if (seen > mostOfOneBand) continue;
    observations.push({
      role: roleOfTitle(range.title),
      level: range.level,
      country: range.country,
      currency: range.currency,
      employmentType: range.employmentType,
      year: range.year,
      middle: Math.log(range.usdMin * range.usdMax) / 2,
      width: Math.log(range.max / range.min),
      isRange: range.kind === "range",
      currencyDoubt: range.currencyDoubt,
    });
  }
  return observations;
}
