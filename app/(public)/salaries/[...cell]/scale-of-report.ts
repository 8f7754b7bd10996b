import { amountsOf } from "@/components/charts/percentiles";
import { type Scale, scaleOf } from "@/components/charts/scale";
import { endStripsOf, stripOf } from "@/components/salaries/strip-percentiles";
import { type PayReport, reportDimensions } from "@/domain/statistics/pay-report";

/** The one scale of all strips of a page. */
export function scaleOfReport({ cell, parts }: PayReport): Scale {
  const divided = reportDimensions
    .filter((dimension) => dimension !== "year")
    .flatMap((dimension) => parts[dimension].map((part) => stripOf(part.cell)));
  const { low, middle, high } = endStripsOf(cell);
  const strips = [low, middle, high, ...divided].filter((strip) => strip !== null);
  return scaleOf(strips.flatMap(amountsOf), { log: true });
}
