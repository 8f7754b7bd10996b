import { TrendChart } from "@/components/charts/trend-chart";
import type { TrendPoint } from "@/components/charts/trend-data";
import { Figure, type FigureFacts } from "@/components/ui/figure";
import { smallestSolid } from "@/domain/statistics/disclosure";
import type { KeyedCell } from "@/domain/statistics/pay-report";
import { sayCurrency } from "./say-cell";
import { stripOf } from "./strip-percentiles";

interface PayTrendProps {
  /** By year, in order. */
  years: readonly KeyedCell[];
  /** Whose pay it is. */
  subject: string;
  facts: FigureFacts;
  /** ISO 4217 of the amounts. */
  currency: string;
}

/** The median by year with its interval; years that may not be shown are named. */
export function PayTrend({ years, subject, facts, currency }: PayTrendProps) {
  const known = years.filter(({ key }) => Number(key) > 0);
  const points = known.flatMap(toPoint);
  if (points.length < 2) return null;
  const hidden = known.filter(({ cell }) => !cell.disclosure.shown);
  const thin = known.filter(({ cell }) => cell.disclosure.shown && cell.disclosure.thin);
  const merged = years.find(({ key }) => Number(key) === 0);
  return (
    <Figure
      id="trend"
      title="By year"
      description="The ranges posted in each year. Who posts changes from year to year as well, so a step need not be a raise."
      facts={facts}
    >
      <TrendChart
        id="trend-chart"
        label={subject}
        points={points}
        currency={sayCurrency(currency)}
      />
      {hidden.length > 0 || thin.length > 0 || merged ? (
        <p className="text-sm text-ink-soft">
          {thin.length > 0
            ? `Thin, under ${smallestSolid} ranges, so that a few more would move it: ${listYears(thin)}. `
            : null}
          {hidden.length > 0 ? `Not shown: ${listYears(hidden)}. ` : null}
          {merged ? sayMerged(merged.cell.n) : null}
        </p>
      ) : null}
    </Figure>
  );
}

function sayMerged(n: number): string {
  return n === 1
    ? "1 range is not divided by year."
    : `${n.toLocaleString("en-US")} ranges are not divided by year.`;
}

/** `2022 (3), 2026 (21)`, with the number of ranges of each. */
function listYears(years: readonly KeyedCell[]): string {
  return years.map(({ key, cell }) => `${key} (${cell.n})`).join(", ");
}

function toPoint({ key, cell }: KeyedCell): TrendPoint[] {
  const strip = stripOf(cell);
  if (!strip) return [];
  const { p25, p50, p75, medianLow, medianHigh } = strip;
  return [{ year: Number(key), p25, median: p50, p75, medianLow, medianHigh, n: cell.n }];
}
