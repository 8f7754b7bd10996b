import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import type { Finding, PayPosting, Repair } from "@/domain/salary/verdict";
import { buildRepairs, toRepair } from "./build-repairs";
import { findOddEnd } from "./find-odd-end";
import type { StatisticalJudgement } from "./judge-statistics";
import type { Market } from "./market";
import type { Reading } from "./reading";
import * as say from "./sentences";
import { thresholds } from "./thresholds";

export interface Judgements {
  posting: PayPosting;
  reading: Reading;
  structural: Finding[];
  statistical: StatisticalJudgement | null;
  market: Market;
  reference: PayReference;
}

function isHeldFor(findings: readonly Finding[], ...codes: Finding["code"][]): boolean {
  return findings.some(({ code, severity }) => severity === "hold" && codes.includes(code));
}

function withRepairs(findings: readonly Finding[], repairs: Repair[]): Finding[] {
  return findings.map((finding, at) => ({ ...finding, repairs: at === 0 ? repairs : [] }));
}

/** Readings of an amount that is not above zero: without its sign, or without the empty end. */
function repairNotPositive({ reading, market, reference }: Judgements): Repair[] {
  const withoutSign = (end: number | null) => (end === null || end === 0 ? null : Math.abs(end));
  const ends = [withoutSign(reading.min), withoutSign(reading.max)];
  const [first = null, second = null] = ends;
  if (first === null && second === null) return [];
  const isSwapped = first !== null && second !== null && first > second;
  const [min, max] = isSwapped ? [second, first] : [first, second];
  const repair = toRepair({ ...reading, min, max }, market, reference);
  return repair ? [repair] : [];
}

/** The range without an end that is odd by itself. */
function dropEnd(end: "min" | "max", { reading, market, reference }: Judgements): Repair[] {
  const repair = toRepair({ ...reading, [end]: null }, market, reference);
  return repair ? [repair] : [];
}

/** Which end is wrong, where one of them is usual by itself and the other is not. */
function nameOddEnd(judgements: Judgements): Finding | null {
  const { posting, reading, market, reference } = judgements;
  const odd = findOddEnd(reading, market, reference);
  if (!odd) return null;
  const place = say.compareWithMiddle(odd.ratio, say.describeMarket(posting));
  return {
    code: "single-endpoint",
    severity: "hold",
    message: say.oddEnd(odd, reading.currency, place),
    repairs: dropEnd(odd.end, judgements),
  };
}

/** Ends that differ by a power of ten, give or take a usual width. */
function nameCleanFactor({ reading }: Judgements): Finding | null {
  const { min, max } = reading;
  if (min === null || max === null || min <= 0) return null;
  const power = Math.floor(Math.log10(max / min));
  const width = max / min / 10 ** power;
  if (power < 1 || power > 3 || width > thresholds.width.warn) return null;
  const message = say.cleanFactor(reading, 10 ** power);
  return { code: "single-endpoint", severity: "hold", message, repairs: [] };
}

/**
 * A range whose ends do not fit each other: which end is wrong comes first, where that can be
 * said, with the readings that would put it right.
 */
function combineEnds(judgements: Judgements, statistical: StatisticalJudgement): Finding[] {
  const { structural, market, reference } = judgements;
  const { findings, weighed } = statistical;
  const named = findings.filter(({ code }) => code === "single-endpoint");
  if (named.length) return [...named, ...structural];
  const repairs = buildRepairs(weighed.hypotheses, market, reference);
  if (weighed.hypotheses[0]?.kind === "swapped") return withRepairs(structural, repairs);
  const oneEnd = nameOddEnd(judgements) ?? nameCleanFactor(judgements);
  if (oneEnd) return [{ ...oneEnd, repairs: [...repairs, ...oneEnd.repairs] }, ...structural];
  const others = findings.filter(({ code }) => code.startsWith("implausibly"));
  return withRepairs([...structural, ...others], repairs);
}

/**
 * Puts the findings of both judges in one order: first the one that names the likeliest reading,
 * with its repairs. Where no pay was entered at all, no reading of it is offered.
 */
export function combineFindings(judgements: Judgements): Finding[] {
  const { structural, statistical } = judgements;
  if (isHeldFor(structural, "placeholder")) return structural;
  if (isHeldFor(structural, "not-positive")) {
    return withRepairs(structural, repairNotPositive(judgements));
  }
  if (!statistical) return structural;
  if (isHeldFor(structural, "swapped-range", "wide-range")) {
    return combineEnds(judgements, statistical);
  }
  return [...statistical.findings, ...structural];
}
