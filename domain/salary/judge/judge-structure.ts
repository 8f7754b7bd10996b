import type { Finding } from "@/domain/salary/verdict";
import { isPlaceholderNumber, type PlaceholderReason } from "./placeholder-numbers";
import type { Reading } from "./reading";
import * as say from "./sentences";
import { thresholds } from "./thresholds";

function finding(code: Finding["code"], severity: Finding["severity"], message: string): Finding {
  return { code, severity, message, repairs: [] };
}

interface PlaceholderEnd {
  amount: number;
  reason: PlaceholderReason;
}

function placeholderEnds({ min, max }: Reading): PlaceholderEnd[] {
  const ends: PlaceholderEnd[] = [];
  for (const [amount, other] of [
    [min, max],
    [max, min],
  ] as const) {
    const reason = amount === null ? null : isPlaceholderNumber(amount, other);
    const isNew = ends.every((end) => end.amount !== amount);
    if (amount !== null && reason && isNew) ends.push({ amount, reason });
  }
  return ends;
}

function judgeEnds(reading: Reading, farOff: string | null): Finding[] {
  const found: Finding[] = [];
  const { min, max } = reading;
  if ((min !== null && min <= 0) || (max !== null && max <= 0)) {
    found.push(finding("not-positive", "hold", say.notPositive(reading)));
  }
  const placeholders = placeholderEnds(reading);
  if (placeholders.length) {
    found.push(finding("placeholder", "hold", say.placeholder(placeholders, reading, farOff)));
  }
  return found;
}

function judgeWidth(reading: Reading, min: number, max: number): Finding | null {
  if (min <= 0 || max <= 0) return null;
  const ratio = max / min;
  const { note, warn, hold } = thresholds.width;
  if (ratio > hold) return finding("wide-range", "hold", say.wideRange(reading, ratio, "hold"));
  if (ratio > warn) return finding("wide-range", "note", say.wideRange(reading, ratio, "warn"));
  if (ratio > note) return finding("wide-range", "note", say.wideRange(reading, ratio, "note"));
  return null;
}

/**
 * Findings that need no reference: what is wrong with the two numbers by themselves.
 * @param farOff how far the amount is from the market, where that is worth saying beside them
 */
export function judgeStructure(reading: Reading, farOff: string | null): Finding[] {
  const found = judgeEnds(reading, farOff);
  const { min, max } = reading;
  if (min === null || max === null) {
    found.push(finding("open-ended", "note", say.openEnded(reading)));
    return found;
  }
  if (min > max) found.push(finding("swapped-range", "hold", say.swapped(reading)));
  const width = judgeWidth(reading, min, max);
  if (width) found.push(width);
  return found;
}
