import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import type { Finding, FindingCode, PayPosting } from "@/domain/salary/verdict";
import { buildRepairs } from "./build-repairs";
import { componentsFor, type Market, marketMiddleUsd, shareBelow } from "./market";
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

export interface StatisticalJudgement {
  findings: Finding[];
  weighed: Weighed;
}

/** Ratio of the middle of a reading to the middle of its market. */
function ratioToMarket({ reading, middle }: Measured, market: Market): number {
  return Math.exp(middle) / marketMiddleUsd(componentsFor(market, reading.currency));
}

/** "1,111,111,000 USD a year is 7,500 times the middle of senior research scientists in the US". */
export function compareWithMarket(posting: PayPosting, measured: Measured, market: Market): string {
  const ratio = ratioToMarket(measured, market);
  const what = say.describeReading(measured.reading);
  return `${what} is ${say.compareWithMiddle(ratio, say.describeMarket(posting))}`;
}

function remarkOn({ kind, reading }: Hypothesis, market: Market): string {
  const meant = say.describeReading(reading);
  if (kind === "near-currency" && market.misreadsDollarSign && reading.currency === market.home) {
    const where = say.inCountry(market.country ?? "");
    return `"$" ${where} mostly means ${reading.currency}, and ${meant} fits as well`;
  }
  if (kind === "near-currency") return `${meant} fits as well`;
  if (kind === "one-end") return `one end does not fit the other, ${meant} would`;
  return `${meant} would be usual`;
}

/** Posterior of "as posted" below which pay of this market is held. */
function holdBelow(posting: PayPosting, market: Market): number {
  const byGroup = thresholds.asPosted[market.group];
  if (posting.level !== "executive") return byGroup;
  return Math.min(byGroup, thresholds.asPostedExecutive);
}

function severityOf(weighed: Weighed, hold: number): Finding["severity"] | null {
  const believed = weighed.asPosted + weighed.undecidable;
  if (believed < hold) return "hold";
  const isDoubtful = weighed.undecidable > weighed.asPosted;
  const note = 1 - (1 - hold) * thresholds.noteShare;
  return isDoubtful || believed < note ? "note" : null;
}

/** How rare a middle this far out is, as a finding of its own. */
function judgeDistance(
  posting: PayPosting,
  measured: Measured,
  market: Market,
  severity: Finding["severity"],
): Finding {
  const isHigh = ratioToMarket(measured, market) > 1;
  const below = shareBelow(componentsFor(market, measured.reading.currency), measured.middle);
  const message = say.rarity(isHigh ? 1 - below : below, isHigh, {
    usd: Math.exp(measured.middle),
    market: say.describeMarket(posting),
  });
  return { code: isHigh ? "implausibly-high" : "implausibly-low", severity, message, repairs: [] };
}

/** Findings that follow from what real pay looks like: the posterior of "as posted" is too low. */
export function judgeStatistics(
  posting: PayPosting,
  measured: Measured,
  market: Market,
  reference: PayReference,
): StatisticalJudgement {
  const weighed = weighReadings(measured, market, reference);
  const severity = severityOf(weighed, holdBelow(posting, market));
  if (severity === null) return { findings: [], weighed };
  const message = compareWithMarket(posting, measured, market);
  const repairs = buildRepairs(weighed.hypotheses, market, reference);
  const [best] = weighed.hypotheses;
  const distance = judgeDistance(posting, measured, market, severity);
  if (!best || weighed.unexplained > best.weight) {
    return { findings: [{ ...distance, message, repairs }], weighed };
  }
  const first: Finding = {
    code: codeOfSlip[best.kind],
    severity,
    message: `${message}; ${remarkOn(best, market)}`,
    repairs,
  };
  return { findings: severity === "hold" ? [first, distance] : [first], weighed };
}
