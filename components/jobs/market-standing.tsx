import { amountsOf } from "@/components/charts/percentiles";
import { scaleOf } from "@/components/charts/scale";
import { PercentileStrip } from "@/components/salaries/percentile-strip";
import { sayCell, sayRanges } from "@/components/salaries/say-cell";
import { sideOf } from "@/components/salaries/standing-strip";
import { StripAxis } from "@/components/salaries/strip-axis";
import type { Level } from "@/domain/role/level";
import { formatShortAmount } from "@/domain/salary/format-money";
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
  /** What the range is called on the strip. */
  label?: string;
}

/** The market as a strip, with the listing's range where it shows one, and the same in a sentence. */
export function MarketStanding({
  standing,
  range,
  method,
  label = "This job",
}: MarketStandingProps) {
  const { asked, isBroader, thin } = standing;
  const { min, max } = range;
  const own = min === null || max === null ? undefined : { min, max, label };
  return (
    <div className="grid gap-2">
      <StandingSentence standing={standing} own={own} />
      {isBroader ? (
        <p className="text-sm text-ink-soft">
          {sayHowFew(asked.n)} known for {sayAsked(asked)}, so the broader group stands in.
        </p>
      ) : null}
      <MarketStrip standing={standing} own={own} />
      <p className="text-sm text-ink-faint">
        {thin ? "Thin data: under 30 ranges a few more would move these figures. " : null}
        Ranges count by their middle. Method <a href="/method">{method}</a>.
      </p>
    </div>
  );
}

type StandingProps = Pick<MarketStandingProps, "standing"> & { own: OwnRange | undefined };

/** Where the pay stands, or for a listing that shows none, what such work pays. */
function StandingSentence({ standing, own }: StandingProps) {
  const { basis, percentiles, min, max } = standing;
  const ranges = (
    <a href={cellHref({ ...basis, year: null, workplace: null, employmentType: null })}>
      {sayRanges(basis.n)}
    </a>
  );
  if (min === null && max === null) {
    const [low, high] = [percentiles.p25, percentiles.p75].map(formatShortAmount);
    return (
      <p>
        Half of {ranges} for {sayAsked(basis)}, have their middle between USD {low} and {high} a
        year.
      </p>
    );
  }
  return (
    <p>
      {sayStanding(standing)} of {ranges} for {sayAsked(basis)}.
      {own ? sayBeside(percentiles, own) : null}
    </p>
  );
}

type OwnRange = { min: number; max: number; label: string };

function MarketStrip({
  standing: { basis, thin, percentiles, medianInterval },
  own,
}: StandingProps) {
  if (medianInterval === null) return null;
  const { low: medianLow, high: medianHigh } = medianInterval;
  const strip = { ...percentiles, medianLow, medianHigh };
  const amounts = [...amountsOf(strip), ...(own ? [own.min, own.max] : [])];
  const scale = scaleOf(amounts, { log: true });
  return (
    <>
      <PercentileStrip
        id="market"
        percentiles={strip}
        scale={scale}
        currency="USD"
        label={`Posted pay for ${sayAsked(basis)}`}
        thin={thin}
        range={own}
      />
      <StripAxis scale={scale} currency="USD" />
    </>
  );
}

function sayHowFew(n: number): string {
  if (n === 0) return "No posted range is";
  return `Only ${sayRanges(n)} ${n === 1 ? "is" : "are"}`;
}

function sayAsked(cell: Cell): string {
  return sayCell({ ...cell, year: null, workplace: null, employmentType: null });
}

/** That the range lies wholly beside the market, and what that means; empty where it does not. */
function sayBeside({ p10, p90 }: Percentiles, { min, max }: OwnRange): string {
  if (p10 === null || p90 === null) return "";
  const side = sideOf({ p10, p90, min, max });
  if (side === null) return "";
  const [point, edge, beyond] = side === "above" ? ["P90", p90, "below"] : ["P10", p10, "above"];
  const subject = min === max ? "It" : "The whole range";
  return ` ${subject} is ${side} ${point}: nine in ten of them have their middle ${beyond} USD ${formatShortAmount(edge)}.`;
}

/** `P35 to P72 (± 6 points)`, or one of the two where the range is open. */
function sayStanding({ min, max }: MarketStandingProps["standing"]): string {
  const ends = [min, max].filter((end) => end !== null);
  const points = [...new Set(ends.map(({ percentile }) => `P${Math.round(percentile)}`))];
  const margin = Math.max(...ends.map(standingMargin));
  return ends.length === 0 ? "No standing" : `${points.join(" to ")} (± ${margin} points)`;
}
