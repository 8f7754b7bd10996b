import { discloseCell } from "@/domain/statistics/disclosure";
import { exactDistribution } from "@/domain/statistics/distribution";
import { publishCell } from "@/domain/statistics/publish-cell";
import type { PayCell } from "./choose-role-pay";

/** A published cell of `n` ranges evenly spread around a median, for tests. */
export function examplePayCell(n: number, median = 100_000): PayCell {
  const values = exactDistribution(
    Array.from({ length: n }, (_, at) => median + (at - (n - 1) / 2) * 1000),
  );
  const { middle, medianInterval } = publishCell({
    low: values,
    middle: values,
    high: values,
    employers: null,
  });
  return { n, disclosure: discloseCell(n, null), middle, medianInterval };
}
