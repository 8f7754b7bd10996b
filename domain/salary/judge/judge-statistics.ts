import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import type { Finding, FindingCode, PayPosting } from "@/domain/salary/verdict";
import { buildRepairs } from "./build-repairs";
import { componentsFor, type Market, marketMiddleUsd } from "./market";
import type { Measured } from "./measure";
import type { Hypothesis, SlipKind } from "./reading";
import * as say from "./sentences";
import { thresholds } from "./thresholds";
import { type Weighed, weighReadings } from "./weigh-readings";

const codeOfSlip: Record<SlipKind, FindingCode> = {
  period: "period-mismatch",
  currency: "currency-doubt",
  "near-currency": "currency-doubt",
  thousand: "scale-slip",
  digits: "digit-slip",
  "one-end": "single-endpoint",
  swapped: "swapped-range",
};

const remarkOfSlip: Record<SlipKind, string> = {
  period: "the amount fits another pay period",
  currency: "the amount fits another currency",
  "near-currency": "the amount fits another currency as well",
  thousand: "the amount fits with a thousand applied once more or once less",
  digits: "the amount fits with a digit more or less",
  "one-end": "one end does not fit the other",
  swapped: "the two ends fit the other way round",
};

export interface StatisticalJudgement {
  findings: Finding[];
  weighed: Weighed;
}

/** "1,111,111,000 USD a year is 7,500 times the middle of senior research scientists in the US". */
export function comparison(posting: PayPosting, measured: Measured, market: Market): string {
  const components = componentsFor(market, measured.reading.currency);
  const against = say.describeMarket(posting);
  const middle = marketMiddleUsd(components);
  return `${say.describeReading(measured.reading)} is ${say.compareWithMiddle(Math.exp(measured.middle), middle, against)}`;
}

function directionCode(measured: Measured, market: Market): FindingCode {
  const middle = marketMiddleUsd(componentsFor(market, measured.reading.currency));
  return Math.exp(measured.middle) > middle ? "implausibly-high" : "implausibly-low";
}

function isUnexplained({ unexplained, hypotheses }: Weighed): boolean {
  return unexplained > (hypotheses[0]?.weight ?? 0);
}

function doubtNote(best: Hypothesis, sentence: string): Pick<Finding, "code" | "message"> {
  return { code: codeOfSlip[best.kind], message: `${sentence}; ${remarkOfSlip[best.kind]}` };
}

/** Posterior of "as posted" below which pay of this market is held. */
function holdBelow(posting: PayPosting, market: Market): number {
  const byGroup = thresholds.asPosted[market.group];
  if (posting.level !== "executive") return byGroup;
  return Math.min(byGroup, thresholds.asPostedExecutive);
}

/** Findings that follow from what real pay looks like: the posterior of "as posted" is too low. */
export function judgeStatistics(
  posting: PayPosting,
  measured: Measured,
  market: Market,
  reference: PayReference,
): StatisticalJudgement {
  const weighed = weighReadings(measured, market, reference);
  const hold = holdBelow(posting, market);
  const note = 1 - (1 - hold) * thresholds.noteShare;
  const believed = weighed.asPosted + weighed.undecidable;
  const isDoubtful = weighed.undecidable > weighed.asPosted;
  if (believed >= note && !isDoubtful) return { findings: [], weighed };
  const severity = believed < hold ? "hold" : "note";
  const sentence = comparison(posting, measured, market);
  const repairs = buildRepairs(weighed.hypotheses, market, reference);
  const best = weighed.hypotheses[0];
  const direction = directionCode(measured, market);
  const farOff: Finding = { code: direction, severity, message: sentence, repairs: [] };
  if (!best || isUnexplained(weighed)) {
    return { findings: [{ ...farOff, repairs }], weighed };
  }
  const first: Finding = { ...doubtNote(best, sentence), severity, repairs };
  return { findings: severity === "hold" ? [first, farOff] : [first], weighed };
}
