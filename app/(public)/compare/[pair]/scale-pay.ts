import { amountsOf } from "@/components/charts/percentiles";
import { type Scale, scaleOf } from "@/components/charts/scale";
import { stripOf } from "@/components/salaries/strip-percentiles";
import type { FoundComparison } from "@/db/articles/find-comparison";

/** The one scale of all strips of the page, logarithmic. */
export function scalePay({ pay, byLevel, byCountry }: FoundComparison): Scale {
  const cells = [
    ...pay.flatMap(({ own, standIn }) => [own.cell, ...(standIn ? [standIn.cell] : [])]),
    ...[...byLevel.shown, ...byCountry.shown].flatMap(({ a, b }) => [a, b]),
  ];
  const amounts = cells.flatMap((cell) => {
    const percentiles = stripOf(cell);
    return percentiles ? amountsOf(percentiles) : [];
  });
  return scaleOf(amounts, { log: true });
}
