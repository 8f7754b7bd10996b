import { periodsPerYear } from "@/domain/salary/annualise";
import type { PayReference } from "@/domain/salary/reference/pay-reference-shape";
import type { Reading } from "./reading";

/** A reading on the scale of the reference. */
export interface Measured {
  reading: Reading;
  /** ln of the geometric middle in US dollars a year. */
  middle: number;
  /** ln(max / min); 0 when one end is open. */
  width: number;
  hasBothEnds: boolean;
}

/**
 * Puts a reading on the scale of the reference; `null` when its currency has no rate or an end is
 * not positive. An open range has its middle half a usual width from the end it has.
 */
export function measure(reading: Reading, reference: PayReference): Measured | null {
  const rate = reference.rates.perUsd[reading.currency];
  if (!rate) return null;
  const perYear = periodsPerYear[reading.period] / rate;
  const { min, max } = reading;
  if (min !== null && max !== null) {
    if (min <= 0 || max <= 0) return null;
    const middle = (Math.log(min) + Math.log(max)) / 2 + Math.log(perYear);
    return { reading, middle, width: Math.log(max / min), hasBothEnds: true };
  }
  const end = min ?? max;
  if (end === null || end <= 0) return null;
  const half = Math.log(reference.width.median) / 2;
  const middle = Math.log(end * perYear) + (min === null ? -half : half);
  return { reading, middle, width: 0, hasBothEnds: false };
}

/** Multiplies the ends of a reading, to the cent. */
export function scaleEnds(reading: Reading, minFactor: number, maxFactor: number): Reading {
  const scale = (amount: number | null, factor: number) =>
    amount === null ? null : Math.round(amount * factor * 100) / 100;
  return { ...reading, min: scale(reading.min, minFactor), max: scale(reading.max, maxFactor) };
}
