import { periodsPerYear } from "@/domain/salary/annualise";
import type { PayCandidate } from "@/domain/salary/parse/parsed-salary";
import { parseSalary } from "@/domain/salary/parse-salary";
import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import type { Finding, PayPosting } from "@/domain/salary/verdict";
import { toRepair } from "./build-repairs";
import type { Market } from "./market";
import type { Reading } from "./reading";
import { describeReading } from "./sentences";

/** Ends closer than this are the same: texts round. */
const sameEnd = 0.02;
/** Beyond this ratio text and fields cannot both be shown. */
const holdRatio = 1.25;

export type StatedText = Omit<PayCandidate, "settledBy">;

/** All readings of the text a posting came with, likeliest first; none when it states no pay. */
export function readStatedText(posting: PayPosting): StatedText[] {
  if (!posting.text) return [];
  const parsed = parseSalary(posting.text, { country: posting.country });
  if (parsed.kind === "none" || parsed.kind === "refused") return [];
  const { min, max, currency, period, candidates } = parsed;
  return [{ min, max, currency, period }, ...candidates];
}

function perYear(amount: number | null, reading: Reading, reference: PayReference) {
  const rate = reference.rates.perUsd[reading.currency];
  return amount === null || !rate ? null : (amount * periodsPerYear[reading.period]) / rate;
}

/** The largest ratio between ends that both readings have, at least 1; `null` when none is shared. */
function distance(a: Reading, b: Reading, reference: PayReference): number | null {
  const ratios = (["min", "max"] as const).flatMap((end) => {
    const [one, other] = [perYear(a[end], a, reference), perYear(b[end], b, reference)];
    if (one === null || other === null || one <= 0 || other <= 0) return [];
    return [Math.max(one / other, other / one)];
  });
  return ratios.length ? Math.max(...ratios) : null;
}

/** Says when the text of a posting states other pay than its fields, with the text's reading. */
export function judgeText(
  texts: readonly StatedText[],
  reading: Reading,
  market: Market,
  reference: PayReference,
): Finding[] {
  const stated = texts.map((text) => ({
    min: text.min,
    max: text.max,
    currency: text.currency ?? reading.currency,
    period: text.period ?? reading.period,
  }));
  const [first] = stated;
  if (!first) return [];
  const distances = stated.map((one) => distance(one, reading, reference));
  const nearest = Math.min(...distances.map((one) => one ?? Number.POSITIVE_INFINITY));
  if (!Number.isFinite(nearest) || nearest <= 1 + sameEnd) return [];
  const repair = toRepair(first, market, reference);
  const message = `The text states ${describeReading(first)}, the fields ${describeReading(reading)}`;
  return [
    {
      code: "text-mismatch",
      severity: nearest > holdRatio ? "hold" : "note",
      message,
      repairs: repair ? [repair] : [],
    },
  ];
}
