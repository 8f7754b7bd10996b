import type { AijobsRange } from "@/domain/salary/aijobs/rebuild-ranges";
import { judgePay } from "@/domain/salary/judge-pay";
import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import type { Finding, PayVerdict } from "@/domain/salary/verdict";

/**
 * The verdict on a rebuilt range. The currency doubt of the file is always a reason to hold: "$"
 * on jobs in such a country was read as US dollars for nearly all of them, so a single range may
 * look right and still be wrong (docs/method-statistics.md, "Currency of the file").
 */
export function judgeRange(
  range: AijobsRange,
  role: string | null,
  reference: PayReference,
): PayVerdict {
  const verdict = judgePay(
    {
      role,
      level: range.level,
      country: range.country,
      employmentTypes: [range.employmentType],
      workplace: range.workplace,
      year: range.year,
      min: range.min,
      max: range.max,
      currency: range.currency,
      period: "year",
    },
    reference,
  );
  if (range.currencyDoubt === null && !contradictsItself(range)) return verdict;
  const others = verdict.findings.filter(({ code }) => code !== "currency-doubt");
  const known = verdict.findings.find(({ code }) => code === "currency-doubt");
  return {
    ...verdict,
    verdict: "hold",
    findings: [doubtCurrency(range, known), ...others],
  };
}

/** The dollars of the two ends do not follow the ends, or come to nothing. */
function contradictsItself({ usdMin, usdMax }: AijobsRange): boolean {
  return Math.round(usdMin) < 1 || usdMin > usdMax;
}

function doubtCurrency(range: AijobsRange, known: Finding | undefined): Finding {
  const { country, currency, currencyDoubt, usdMin, usdMax } = range;
  const message = currencyDoubt
    ? `The file says US dollars for a job in ${country}, where "$" means ${currencyDoubt}: nearly all such ranges of this file were written in ${currencyDoubt}.`
    : `The file gives USD ${usdMin} to ${usdMax} for a range in ${currency} that runs the other way.`;
  return { code: "currency-doubt", severity: "hold", message, repairs: known?.repairs ?? [] };
}
