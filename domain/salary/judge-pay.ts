import { annualPay } from "./judge/annual-pay";
import { attachRepairs } from "./judge/attach-repairs";
import { completeReading } from "./judge/complete-reading";
import { findMarket } from "./judge/find-market";
import { judgeAssumptions } from "./judge/judge-assumptions";
import { judgeStatistics } from "./judge/judge-statistics";
import { judgeStructure } from "./judge/judge-structure";
import { measure } from "./judge/measure";
import { methodVersion } from "./judge/method-version";
import { judgeMinimumWage } from "./judge/minimum-wage";
import type { PayReference } from "./reference/pay-reference-shape";
import type { Finding, PayPosting, PayVerdict, VerdictOutcome } from "./verdict";

function outcomeOf(findings: readonly Finding[]): VerdictOutcome {
  if (findings.some(({ severity }) => severity === "hold")) return "hold";
  return findings.length ? "note" : "ok";
}

function finiteOrNull(amount: number | null): number | null {
  return amount !== null && Number.isFinite(amount) ? amount : null;
}

/**
 * Judges whether posted pay can be what was meant: `ok`, `note` (may be shown, the poster is told
 * why) or `hold` (not shown until a person decides). Never corrects anything; each finding lists
 * the readings that would explain the posting, likeliest first. Pure: the same posting and
 * reference give the same verdict. The method is explained in docs/method.md.
 */
export function judgePay(posting: PayPosting, reference: PayReference): PayVerdict {
  const min = finiteOrNull(posting.min);
  const max = finiteOrNull(posting.max);
  if (min === null && max === null) {
    return { verdict: "ok", findings: [], annual: null, method: methodVersion };
  }
  const judged = { ...posting, min, max };
  const market = findMarket(judged, reference);
  const completed = completeReading(judged, market, reference);
  const { reading } = completed;
  const measured = measure(reading, reference);
  const structural = judgeStructure(reading.min, reading.max, reading.currency);
  const statistical = measured && judgeStatistics(judged, measured, market, reference);
  const belowMinimum = measured && judgeMinimumWage(reading, market, reference);
  const findings = [
    ...attachRepairs({
      posting: judged,
      reading,
      structural,
      statistical,
      measured,
      market,
      reference,
    }),
    ...judgeAssumptions(completed, reference),
    ...(belowMinimum ? [belowMinimum] : []),
  ];
  return {
    verdict: outcomeOf(findings),
    findings,
    annual: annualPay(reading, reference),
    method: methodVersion,
  };
}
