import { amountsOf } from "@/components/charts/percentiles";
import { scaleOf } from "@/components/charts/scale";
import { PercentileStrip } from "@/components/salaries/percentile-strip";
import { sayCell, sayRanges } from "@/components/salaries/say-cell";
import { StripAxis } from "@/components/salaries/strip-axis";
import type { Level } from "@/domain/role/level";
import { cellHref } from "@/domain/statistics/cell-address";
import type { MedianInterval } from "@/domain/statistics/median-interval";
import { type Standing, standingMargin } from "@/domain/statistics/standing";
import type { Percentiles } from "@/domain/statistics/summary";

type Cell = { role: string; level: Level | null; country: string | null; n: number };

/** Where a listing's pay stands among posted ranges, and among which. */
export interface MarketStandingProps {
  standing: {
    asked: Cell;
    basis: Cell;
    isBroader: boolean;
    thin: boolean;
    percentiles: Percentiles;
    medianInterval: MedianInterval | null;
    min: Standing | null;
    max: Standing | null;
  };
  /** The listing's own range, whole US dollars a year. */
  range: { min: number | null; max: number | null };
  /** Version of the salary method. */
  method: string;
}

/** The market as a strip with the listing's range on it, and the same in a sentence. */
export function MarketStanding({ standing, range, method }: MarketStandingProps) {
  const { basis, asked, isBroader, thin, percentiles, medianInterval } = standing;
  const own =
    range.min === null || range.max === null
      ? undefined
      : { min: range.min, max: range.max, label: "This job" };
  const strip = medianInterval && {
    ...percentiles,
    medianLow: medianInterval.low,
    medianHigh: medianInterval.high,
  };
  return (
    <div className="grid gap-2">
      <p>
        {sayStanding(standing)} of{" "}
        <a href={cellHref({ ...basis, year: null, workplace: null, employmentType: null })}>
          {sayRanges(basis.n)}
        </a>{" "}
        for {sayAsked(basis)}.
      </p>
      {isBroader ? (
        <p className="text-sm text-ink-soft">
          {asked.n === 0 ? "No posted range is" : `Only ${sayRanges(asked.n)} are`} known for{" "}
          {sayAsked(asked)}, so the broader group stands in.
        </p>
      ) : null}
      {strip ? (
        <>
          <PercentileStrip
            id="market"
            percentiles={strip}
            scale={scaleOf([...amountsOf(strip), ...(own ? [own.min, own.max] : [])], {
              log: true,
            })}
            currency="USD"
            label={`Posted pay for ${sayAsked(basis)}`}
            thin={thin}
            range={own}
          />
          <StripAxis
            scale={scaleOf([...amountsOf(strip), ...(own ? [own.min, own.max] : [])], {
              log: true,
            })}
            currency="USD"
          />
        </>
      ) : null}
      <p className="text-sm text-ink-faint">
        {thin ? "Thin data: under 30 ranges a few more would move these figures. " : null}
        Ranges count by their middle. Method <a href="/method">{method}</a>.
      </p>
    </div>
  );
}

function sayAsked(cell: Cell): string {
  return sayCell({ ...cell, year: null, workplace: null, employmentType: null });
}

/** `P35 to P72 (± 6 points)`, or one of the two where the range is open. */
function sayStanding({ min, max }: MarketStandingProps["standing"]): string {
  const ends = [min, max].filter((end) => end !== null);
  const points = [...new Set(ends.map(({ percentile }) => `P${Math.round(percentile)}`))];
  const margin = Math.max(...ends.map(standingMargin));
  return ends.length === 0 ? "No standing" : `${points.join(" to ")} (± ${margin} points)`;
}
