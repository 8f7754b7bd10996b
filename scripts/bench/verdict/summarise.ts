import type { BenchResult, BenchRow } from "./run-bench";

/** The figures the goals are set on, under one judge; shares from 0 to 1. */
export interface Summary {
  /** Mean hold rate over the slips that an amount can show. */
  meanRecall: number;
  /** The same with Canadian and Australian dollars, which no amount can show. */
  meanRecallWithNearCurrencies: number;
  /** Mean share of slips with the truth among the first two repairs. */
  meanRepair: number;
  falseHoldsOrdinary: number;
  /** Mean over the kinds of honest extremes. */
  falseHoldsExtremes: number;
  falseHoldsLowPay: number;
}

const extremes = [
  "local-hour",
  "local-day",
  "local-week",
  "local-month",
  "executives",
  "small-pay",
  "interns",
  "day-rates",
];

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sums up the rows of a bench for one judge. */
export function summarise(result: BenchResult, judge: string): Summary {
  const held = (row: BenchRow) => row.rates[judge]?.held ?? 0;
  const byId = (id: string) => result.rows.filter((row) => row.id === id).map(held)[0] ?? 0;
  const slips = result.rows.filter(({ group }) => group !== "clean");
  const visible = slips.filter(({ group }) => group !== "near currency");
  return {
    meanRecall: mean(visible.map(held)),
    meanRecallWithNearCurrencies: mean(slips.map(held)),
    meanRepair: mean(visible.flatMap(({ rates }) => rates[judge]?.repaired ?? [])),
    falseHoldsOrdinary: byId("ordinary"),
    falseHoldsExtremes: mean(extremes.map(byId)),
    falseHoldsLowPay: byId("low-pay-countries"),
  };
}
