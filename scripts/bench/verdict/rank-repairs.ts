import { periodsPerYear } from "@/domain/salary/annualise";
import type { Reading } from "@/domain/salary/judge/reading";
import { payPeriods } from "@/domain/salary/pay";
import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import type { PayPosting } from "@/domain/salary/verdict";

const factors = [0.1, 10, 0.01, 100, 0.001, 1000];

function readingsOf(posting: PayPosting, reference: PayReference): Reading[] {
  const { min, max, currency, period } = posting;
  if (min === null || max === null || !currency || !period) return [];
  const posted = { min, max, currency, period };
  const home = reference.currencies[posting.country ?? ""] ?? "USD";
  return [
    ...payPeriods.filter((one) => one !== period).map((one) => ({ ...posted, period: one })),
    ...[home, "USD"].filter((one) => one !== currency).map((one) => ({ ...posted, currency: one })),
    ...factors.map((factor) => ({ ...posted, min: min * factor, max: max * factor })),
    ...factors.map((factor) => ({ ...posted, min: min * factor })),
    ...factors.map((factor) => ({ ...posted, max: max * factor })),
    { ...posted, min: max, max: min },
    { ...posted, min: Math.abs(min), max: Math.abs(max) },
  ];
}

/** Readings in good order, no wider than 4 times, nearest to `center` (ln USD a year) first. */
export function rankRepairs(
  posting: PayPosting,
  center: number,
  reference: PayReference,
): Reading[] {
  return readingsOf(posting, reference)
    .flatMap((reading) => {
      const { min, max } = reading;
      const rate = reference.rates.perUsd[reading.currency];
      if (!rate || min === null || max === null || min <= 0 || max < min || max / min > 4)
        return [];
      const middle = Math.log((Math.sqrt(min * max) * periodsPerYear[reading.period]) / rate);
      return [{ reading, distance: Math.abs(middle - center) }];
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 4)
    .map(({ reading }) => reading);
}
