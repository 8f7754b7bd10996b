import type { Finding } from "@/domain/salary/verdict";
import { isPlaceholderNumber, type PlaceholderReason } from "./placeholder-numbers";
import * as say from "./sentences";
import { thresholds } from "./thresholds";

function finding(code: Finding["code"], severity: Finding["severity"], message: string): Finding {
  return { code, severity, message, repairs: [] };
}

function judgeEnds(min: number | null, max: number | null, currency: string): Finding[] {
  const found: Finding[] = [];
  const notPositive = [min, max].filter((end) => end !== null && end <= 0);
  if (notPositive.length) {
    found.push(finding("not-positive", "hold", say.notPositive(min, max, currency)));
  }
  const placeholders = placeholderEnds(min, max);
  if (placeholders.length) {
    found.push(finding("placeholder", "hold", say.placeholder(placeholders, currency)));
  }
  return found;
}

function placeholderEnds(min: number | null, max: number | null) {
  const reasons: { amount: number; reason: PlaceholderReason }[] = [];
  for (const [end, other] of [
    [min, max],
    [max, min],
  ] as const) {
    if (end === null) continue;
    const reason = isPlaceholderNumber(end, other);
    if (reason && !reasons.some(({ amount }) => amount === end)) {
      reasons.push({ amount: end, reason });
    }
  }
  return reasons;
}

function judgeWidth(min: number, max: number, currency: string): Finding | null {
  if (min <= 0 || max <= 0) return null;
  const ratio = max / min;
  const { note, warn, hold } = thresholds.width;
  if (ratio > hold) {
    return finding("wide-range", "hold", say.wideRange(min, max, currency, "hold"));
  }
  if (ratio > note) {
    const strength = ratio > warn ? "warn" : "note";
    return finding("wide-range", "note", say.wideRange(min, max, currency, strength));
  }
  return null;
}

/** Findings that need no reference: what is wrong with the two numbers by themselves. */
export function judgeStructure(
  min: number | null,
  max: number | null,
  currency: string,
): Finding[] {
  const found = judgeEnds(min, max, currency);
  if (min === null || max === null) {
    found.push(finding("open-ended", "note", say.openEnded(min, max, currency)));
    return found;
  }
  if (min > max) found.push(finding("swapped-range", "hold", say.swapped(min, max, currency)));
  const width = judgeWidth(min, max, currency);
  if (width) found.push(width);
  return found;
}
