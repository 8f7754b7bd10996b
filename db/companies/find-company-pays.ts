import type { Database } from "@/db/connect";
import { findStandings } from "@/db/salaries/find-standing";
import { type CompanyStanding, summariseStandings } from "@/domain/statistics/company-standing";
import { smallestForTails, smallestShown } from "@/domain/statistics/disclosure";
import { geometricMiddle } from "@/domain/statistics/geometric-middle";
import { type ComparableRange, listComparableRanges } from "./list-comparable-ranges";

export type CompanyPay = {
  /** Distinct full-time ranges that open listings of the company show, with both ends. */
  ranges: number;
  /** Of those that have a market: its `n` is how many. */
  standing: CompanyStanding;
  /** The roles of the ranges, whose statistics it follows. */
  roles: string[];
};

/**
 * How the pay that companies show stands to the market, by company: each range by its middle, in
 * the market that its listing's page names, if that has 20 ranges. All companies, or the one named;
 * one that shows no such range is not in the answer.
 */
export async function findCompanyPays(
  db: Database,
  asked: { companySlug?: string } = {},
): Promise<Map<string, CompanyPay>> {
  const byCompany = groupByCompany(await listComparableRanges(db, asked));
  // Too few to be shown are too few whatever their markets.
  const enough = [...byCompany.values()].filter((ranges) => ranges.length >= smallestShown).flat();
  const percentileOf = await findPercentiles(db, enough);
  return new Map(
    [...byCompany].map(([slug, ranges]) => {
      const percentiles = ranges.flatMap((range) => percentileOf.get(range) ?? []);
      const roles = [...new Set(ranges.map(({ role }) => role))];
      return [slug, { ranges: ranges.length, standing: summariseStandings(percentiles), roles }];
    }),
  );
}

function groupByCompany(ranges: readonly ComparableRange[]): Map<string, ComparableRange[]> {
  const groups = new Map<string, ComparableRange[]>();
  for (const range of ranges) {
    const group = groups.get(range.companySlug) ?? [];
    group.push(range);
    groups.set(range.companySlug, group);
  }
  return groups;
}

async function findPercentiles(
  db: Database,
  ranges: readonly ComparableRange[],
): Promise<Map<ComparableRange, number>> {
  const standings = await findStandings(
    db,
    ranges.map(({ role, level, country, annualUsdMin, annualUsdMax }) => ({
      role,
      level,
      country,
      annualUsdMin: geometricMiddle(annualUsdMin, annualUsdMax),
      annualUsdMax: null,
    })),
  );
  return new Map(
    ranges.flatMap((range, at) => {
      const standing = standings[at];
      const isEnough = standing && standing.basis.n >= smallestForTails;
      return isEnough && standing.min ? [[range, standing.min.percentile] as const] : [];
    }),
  );
}
