import { annualPay } from "./judge/annual-pay";
import { combineFindings } from "./judge/combine-findings";
import { completeReading } from "./judge/complete-reading";
import { findMarket } from "./judge/find-market";
import { judgeAssumptions } from "./judge/judge-assumptions";
import { compareWithMarket, judgeStatistics } from "./judge/judge-statistics";
import { judgeStructure } from "./judge/judge-structure";
import { judgeText, readStatedText, type StatedText } from "./judge/judge-text";
import { measure } from "./judge/measure";
import { methodVersion } from "./judge/method-version";
import { judgeMinimumWage } from "./judge/minimum-wage";
import type { PayReference } from "./reference/pay-reference-shape";
import type { Finding, PayPosting, PayVerdict, VerdictOutcome } from "./verdict";

function outcomeOf(findings: readonly Finding[]): VerdictOutcome {
  if (findings.some(({ severity }) => severity === "hold")) return "hold";
  return findings.length ? "note" : "ok";
}

/** Nobody is paid a quadrillion of anything: larger amounts are judged as this one. */
const largestAmount = 1e15;
/** Less than half a cent is nothing. */
const smallestAmount = 0.005;

function boundAmount(amount: number | null): number | null {
  if (amount === null || Number.isNaN(amount)) return null;
  if (Math.abs(amount) < smallestAmount) return 0;
  return Math.min(Math.max(amount, -largestAmount), largestAmount);
}

/** The posting with sensible ends; where it has none, with what its text states. */
function takeAmounts(posting: PayPosting, texts: readonly StatedText[]): PayPosting {
  const min = boundAmount(posting.min);
  const max = boundAmount(posting.max);
  const [stated] = texts;
  if (min !== null || max !== null || !stated) return { ...posting, min, max };
  return {
    ...posting,
    min: stated.min,
    max: stated.max,
    currency: posting.currency ?? stated.currency,
    period: posting.period ?? stated.period,
  };
}

function judgeAmounts(
  posting: PayPosting,
  texts: readonly StatedText[],
  reference: PayReference,
): PayVerdict {
  const market = findMarket(posting, reference);
  const completed = completeReading(posting, market, reference);
  const { reading } = completed;
  const measured = measure(reading, reference);
  const statistical = measured && judgeStatistics(posting, measured, market, reference);
  const isFarOff = statistical?.findings.some(({ severity }) => severity === "hold");
  const farOff = measured && isFarOff ? compareWithMarket(posting, measured, market) : null;
  const structural = judgeStructure(reading, farOff);
  const belowMinimum = measured && judgeMinimumWage(reading, market, reference);
  const findings = [
    ...judgeText(texts, reading, market, reference),
    ...combineFindings({ posting, reading, structural, statistical, market, reference }),
    ...judgeAssumptions(completed, reference),
    ...(belowMinimum ? [belowMinimum] : []),
  ];
  const annual = annualPay(reading, reference);
  return { verdict: outcomeOf(findings), findings, annual, method: methodVersion };
}

/**
 * Judges whether posted pay can be what was meant: `ok`, `note` (may be shown, the poster is told
 * why) or `hold` (not shown until a person decides). Never corrects anything; findings list the
 * readings that would explain the posting, likeliest first. A posting without amounts is judged by
 * what its text states, and is `ok` when that states none. Pure: the same posting and reference
 * give the same verdict. The method is explained in docs/method.md.
 */
export function judgePay(posting: PayPosting, reference: PayReference): PayVerdict {
  const texts = readStatedText(posting);
  const judged = takeAmounts(posting, texts);
  if (judged.min === null && judged.max === null) {
    return { verdict: "ok", findings: [], annual: null, method: methodVersion };
  }
  return judgeAmounts(judged, texts, reference);
}
