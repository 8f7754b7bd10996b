import type { PayPeriod } from "@/domain/salary/pay";
import type { Figure, Standing } from "./figure";

/** A figure of pay with its currency and period settled as far as the text and country go. */
export interface Statement {
  figure: Figure;
  standing: Standing;
  kind: "range" | "single" | "at-least" | "at-most";
  min: number | null;
  max: number | null;
  currency: string | null;
  period: PayPeriod | null;
  /** Other currencies that the sign may mean. */
  otherCurrencies: readonly string[];
  /** Another period that the size allows, where none is written. */
  otherPeriod: PayPeriod | null;
}

/** The amount that says most about the size: the low end, the high one of a very wide range. */
export function typicalAmount(statement: Pick<Statement, "min" | "max">): number {
  const { min, max } = statement;
  if (min === null || max === null) return min ?? max ?? 0;
  return min > 0 && max <= min * 3 ? min : Math.max(min, max);
}
