import type { PayPeriod } from "@/domain/salary/pay";
import type { WrittenNumber } from "./token";

/** A number with the currency signs and words that touch it. */
export interface Amount {
  /** Indexes of its first and last token. */
  first: number;
  last: number;
  number: WrittenNumber;
  /** With its own multiplier. */
  value: number;
  /** ISO 4217 or a family of signs; `null` when nothing is written. */
  currency: string | null;
  /** The currency stands before the number. */
  prefixed: boolean;
  /** Followed by a percent sign or by what it counts: years, users. */
  counted: boolean;
}

export type Bound = "exact" | "at-least" | "at-most";

/**
 * Whether a figure is base pay, pay with its variable part, a part of pay beside the base,
 * or no pay at all.
 */
export type Standing = "base" | "total" | "extra" | "not-pay";

/** One or two amounts that make one statement. */
export interface Figure {
  /** Indexes of its first and last token. */
  first: number;
  last: number;
  min: Amount;
  max: Amount;
  low: number;
  high: number;
  isRange: boolean;
  /** Of a single amount; a range has both ends. */
  bound: Bound;
  currency: string | null;
  period: PayPeriod | null;
  /** The reading of the first end if nothing is shared from the second: 55 in `55-70.000`. */
  literalLow: number | null;
}
