import { levels } from "@/domain/role/level";
import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import { seededRandom } from "@/domain/statistics/seeded-random";
import type { RealRange } from "./bench-case";
import { pick } from "./pick";

/** A Student t with 5 degrees of freedom: a normal over the root of a mean of five squares. */
function drawT5(random: () => number): number {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let squares = 0;
  for (let count = 0; count < 5; count += 1) squares += normal() ** 2;
  return normal() / Math.sqrt(squares / 5);
}

function roundAmount(amount: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 2);
  return Math.round(amount / step) * step;
}

/** ln(max / min) by the bins of the reference. */
function drawWidth(reference: PayReference, random: () => number): number {
  const { logDensity, binWidth } = reference.width;
  let left = random() * logDensity.reduce((sum, one) => sum + Math.exp(one), 0);
  for (const [at, one] of logDensity.entries()) {
    left -= Math.exp(one);
    if (left <= 0) return (at + random()) * binWidth;
  }
  return 0.4;
}

/**
 * Draws ranges from the reference itself, nine tenths in the US: a stand-in for real ones that
 * shows whether the code still works, not how good the method is.
 */
export function drawRanges(reference: PayReference, size: number, seed: number): RealRange[] {
  const random = seededRandom(seed);
  const roles = Object.keys(reference.families);
  const abroad = Object.entries(reference.countries).filter(([, { local }]) => local[2] >= 4);
  return Array.from({ length: size }, () => {
    const role = pick(roles, random);
    const level = pick(levels, random);
    const [center, spread] = reference.nodes[`${role}/${level}`] ?? [11.9, 0.3];
    const [country, pay] = random() < 0.9 ? ["US", null] : pick(abroad, random);
    const currency = reference.currencies[country] ?? "USD";
    const rate = reference.rates.perUsd[currency] ?? 1;
    const middle = Math.exp(center + (pay?.local[0] ?? 0) + spread * drawT5(random)) * rate;
    const half = Math.exp(Math.min(1.35, drawWidth(reference, random)) / 2);
    const min = roundAmount(middle / half);
    const max = Math.max(min, roundAmount(middle * half));
    return {
      role,
      level,
      country,
      employmentType: "full-time",
      year: reference.year,
      min,
      max,
      currency,
      usdMin: min / rate,
      usdMax: max / rate,
    };
  });
}
