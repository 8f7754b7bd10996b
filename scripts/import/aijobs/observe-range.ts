import type { ObservationToAdmit } from "@/db/salaries/upsert-observations";
import type { AijobsRange } from "@/domain/salary/aijobs/rebuild-ranges";
import type { PayVerdict } from "@/domain/salary/verdict";
import { aijobsAnswers, aijobsRanges } from "./aijobs-sources";

/**
 * A rebuilt range as an observation. Its dollars are the file's own conversion, by the rates of
 * its year, not today's.
 */
export function observeRange(
  range: AijobsRange,
  known: {
    key: string;
    role: string | null;
    repeats: number;
    fileName: string;
    verdict: PayVerdict;
  },
): ObservationToAdmit {
  const { key, role, repeats, fileName, verdict } = known;
  return {
    sourceSlug: range.kind === "range" ? aijobsRanges.slug : aijobsAnswers.slug,
    sourceKey: key,
    state: verdict.verdict === "hold" ? "held" : "admitted",
    lineage: { file: fileName, lines: range.lines, companyCountry: range.companyCountry },
    jobId: null,
    title: range.title,
    roleSlug: role,
    level: range.level,
    country: range.country,
    workplace: range.workplace,
    employmentType: range.employmentType,
    year: range.year,
    postedOn: null,
    employer: null,
    repeats,
    pay: { min: range.min, max: range.max, currency: range.currency, period: "year" },
    annualUsdMin: Math.round(range.usdMin),
    annualUsdMax: Math.round(range.usdMax),
  };
}
