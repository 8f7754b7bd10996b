import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import type { Finding, PayPosting, Repair } from "@/domain/salary/verdict";
import { buildRepairs, toRepair } from "./build-repairs";
import { comparison, type StatisticalJudgement } from "./judge-statistics";
import type { Market } from "./market";
import type { Measured } from "./measure";
import type { Reading } from "./reading";

export interface Judgements {
  posting: PayPosting;
  reading: Reading;
  structural: Finding[];
  statistical: StatisticalJudgement | null;
  measured: Measured | null;
  market: Market;
  reference: PayReference;
}

function has(findings: readonly Finding[], code: Finding["code"]): boolean {
  return findings.some((finding) => finding.code === code && finding.severity === "hold");
}

/** Readings of an amount that is not above zero: without its sign, or without the empty end. */
function repairsOfNotPositive({ reading, market, reference }: Judgements): Repair[] {
  const { min, max } = reading;
  const positive = (end: number | null) => (end === null || end === 0 ? null : Math.abs(end));
  const ends = [positive(min), positive(max)];
  const [low, high] = ends;
  const isSwapped = low && high && low > high;
  const read = isSwapped
    ? { ...reading, min: high, max: low }
    : { ...reading, min: low ?? null, max: high ?? null };
  if (read.min === null && read.max === null) return [];
  const repair = toRepair(read, market, reference);
  return repair ? [repair] : [];
}

/** A placeholder says how far it is from the market; nothing can be read from it. */
function judgePlaceholder(judgements: Judgements, structural: Finding[]): Finding[] {
  const { statistical, measured, posting, market } = judgements;
  const isFarOff = statistical?.findings.some(({ severity }) => severity === "hold");
  if (!isFarOff || !measured) return structural;
  const far = comparison(posting, measured, market);
  return structural.map((finding) => {
    if (finding.code !== "placeholder") return finding;
    const remark = finding.message.slice(finding.message.indexOf(": ") + 2);
    return { ...finding, message: `${far}; ${remark}` };
  });
}

/**
 * Puts the findings of both judges in one order: the one that names the likeliest reading first,
 * with its repairs.
 */
export function attachRepairs(judgements: Judgements): Finding[] {
  const { structural, statistical, market, reference } = judgements;
  if (has(structural, "placeholder")) return judgePlaceholder(judgements, structural);
  if (has(structural, "not-positive")) {
    const repairs = repairsOfNotPositive(judgements);
    return structural.map((finding, at) => (at === 0 ? { ...finding, repairs } : finding));
  }
  if (!statistical) return structural;
  const { findings, weighed } = statistical;
  const isSwapped = has(structural, "swapped-range");
  if (!isSwapped && !has(structural, "wide-range")) return [...findings, ...structural];
  // A hold by the two ends alone: the statistical reasons that name one end come before it.
  const named = findings.filter(({ code }) => code === "single-endpoint");
  if (named.length) return [...named, ...structural];
  const repairs = buildRepairs(weighed.hypotheses, market, reference);
  const others = findings.filter(({ code }) => code !== "swapped-range");
  const [first, ...rest] = structural;
  const withoutRepairs = others.map((finding) => ({ ...finding, repairs: [] }));
  return first ? [{ ...first, repairs }, ...rest, ...withoutRepairs] : withoutRepairs;
}
