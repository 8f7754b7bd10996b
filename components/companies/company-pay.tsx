import { percent } from "@/components/charts/scale";
import type { CompanyStanding } from "@/domain/statistics/company-standing";
import { smallestForTails, smallestShown } from "@/domain/statistics/disclosure";

export interface CompanyPayProps {
  name: string;
  /** Distinct full-time ranges that its open jobs show with both ends. */
  ranges: number;
  /** Of those that have a market to be compared with. */
  standing: CompanyStanding;
  /** Version of the salary method. */
  method: string;
}

/** Where the pay that an employer posts stands among what others post for the same work. */
export function CompanyPay({ name, ranges, standing, method }: CompanyPayProps) {
  return (
    <section className="section" aria-labelledby="company-pay">
      <h2 className="mb-3 text-xl" id="company-pay">
        How the pay stands to the market
      </h2>
      {standing.shown ? (
        <ShownStanding name={name} ranges={ranges} standing={standing} />
      ) : (
        <p className="max-w-prose">{sayTooFew(ranges, standing.n)}</p>
      )}
      <p className="mt-2 max-w-prose text-sm text-ink-faint">
        Each full-time range counts by its middle, among posted ranges for its role, level and
        country, or for the broader group that its listing names, where there are at least{" "}
        {smallestForTails}. Held pay is not in it. Method <a href="/method">{method}</a>.
      </p>
    </section>
  );
}

type Shown = Extract<CompanyStanding, { shown: true }>;

function ShownStanding({
  name,
  ranges,
  standing,
}: Pick<CompanyPayProps, "name" | "ranges"> & { standing: Shown }) {
  const { n, median, interval, thin } = standing;
  return (
    <>
      <p className="max-w-prose">
        Half of the ranges that {name} posts stand above <strong>{sayPoint(median)}</strong>, half
        below; the market’s middle is P50. {sayCoverage(interval.coverage)} interval:{" "}
        {sayPoint(interval.low)} to {sayPoint(interval.high)}, from{" "}
        {n === ranges ? sayCount(n) : `the ${n} of ${sayCount(ranges)} that have a market`}.
        {thin ? " Thin data: under 30 ranges a few more would move this." : null}
      </p>
      <StandingTicks standing={standing} />
    </>
  );
}

/** A tick for each range from P0 to P100, with the median and its interval below them. */
function StandingTicks({ standing }: { standing: Shown }) {
  const { percentiles, median, interval } = standing;
  const at = (point: number) => percent(point);
  const label = `${percentiles.length} ranges between ${sayPoint(percentiles[0] ?? 0)} and ${sayPoint(percentiles.at(-1) ?? 100)}, their middle at ${sayPoint(median)}`;
  return (
    <div className="mt-3 max-w-prose px-2">
      <svg className="block w-full overflow-visible" height="34" role="img" aria-label={label}>
        <line className="stroke-line-strong" x1="0" x2="100%" y1="17" y2="17" />
        <line className="stroke-ink-faint" x1="50%" x2="50%" y1="0" y2="34" strokeDasharray="2 2" />
        {[...new Set(percentiles.map((point) => at(point)))].map((place) => (
          <line
            key={place}
            className="stroke-mark"
            x1={place}
            x2={place}
            y1="3"
            y2="14"
            strokeWidth="2"
            strokeOpacity="0.7"
          />
        ))}
        <line
          className="stroke-ink"
          x1={at(interval.low)}
          x2={at(interval.high)}
          y1="25"
          y2="25"
          strokeWidth="1.5"
        />
        <circle className="fill-ink" cx={at(median)} cy="25" r="4" />
      </svg>
      <div className="flex justify-between text-xs text-ink-faint tabular-nums" aria-hidden="true">
        <span>P0</span>
        <span>P50, the market’s middle</span>
        <span>P100</span>
      </div>
    </div>
  );
}

/** `P62` */
function sayPoint(point: number): string {
  return `P${Math.round(point)}`;
}

function sayCoverage(coverage: number): string {
  return coverage >= 0.95 ? "95 %" : `${(coverage * 100).toFixed(1)} %`;
}

function sayCount(ranges: number): string {
  return `${ranges} full-time ${ranges === 1 ? "range" : "ranges"}`;
}

function sayTooFew(ranges: number, compared: number): string {
  if (ranges === 0) {
    return `None of its open jobs shows a full-time range with both ends, and ${smallestShown} are needed.`;
  }
  // With too few ranges in all, none is looked up.
  const said =
    ranges < smallestShown
      ? `Its open jobs show ${sayCount(ranges)} with both ends`
      : `Only ${compared} of its ${sayCount(ranges)} have a market to be compared with`;
  return `${said}; ${smallestShown} are needed before anything is said.`;
}
