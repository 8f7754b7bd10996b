import { Hatch } from "@/components/charts/hatch";
import { labelAnchor } from "@/components/charts/label-anchor";
import { describePercentiles, type Percentiles } from "@/components/charts/percentiles";
import { percent, positionOn, type Scale } from "@/components/charts/scale";
import { formatShortAmount } from "@/domain/salary/format-money";

interface PercentileStripProps {
  /** Unique on the page. */
  id: string;
  percentiles: Percentiles;
  /** The same for every strip of a page. */
  scale: Scale;
  /** ISO 4217 of the amounts. */
  currency: string;
  /** Whose distribution it is, said before the numbers to those who do not see it. */
  label: string;
  /** Small sample: hatched instead of solid. */
  thin?: boolean;
  /** Without the amounts of P25 and P75, for long lists above a table. */
  dense?: boolean;
  /** One range laid under the strip, such as a job or an offer. */
  range?: { min: number; max: number; label: string } | undefined;
}

/** P10–P90, the middle half heavier, the median with its interval, amounts on the strip. */
export function PercentileStrip({
  id,
  percentiles,
  scale,
  currency,
  label,
  thin = false,
  dense = false,
  range,
}: PercentileStripProps) {
  const at = (value: number) => positionOn(scale, value);
  const { p10, p25, p50, p75, p90 } = percentiles;
  const said = range ? ` ${range.label}: ${rangeText(range)}.` : "";
  return (
    <div className="strip-box">
      <div className="strip">
        <svg
          width="100%"
          height={stripHeight(dense, range !== undefined)}
          role="img"
          aria-label={`${label}. ${describePercentiles(percentiles, currency)}${said}`}
        >
          {thin ? <Hatch id={`${id}-hatch`} /> : null}
          {p10 === null || p90 === null ? null : <Tails p10={p10} p90={p90} at={at} />}
          <rect
            className={thin ? "strip-half strip-half-thin" : "strip-half"}
            x={percent(at(p25))}
            width={percent(at(p75) - at(p25))}
            y="25"
            height="12"
            {...(thin ? { fill: `url(#${id}-hatch)` } : {})}
          />
          <QuartileLabels p25={p25} p75={p75} at={at} place={placeQuartiles(dense, p10 === null)} />
          <MedianTick percentiles={percentiles} at={at} />
          <text className="strip-median-label" x={percent(at(p50))} y="11" textAnchor="middle">
            {formatShortAmount(p50)}
          </text>
          {range ? <RangeMark range={range} at={at} /> : null}
        </svg>
      </div>
    </div>
  );
}

type At = (value: number) => number;

function stripHeight(dense: boolean, hasRange: boolean): number {
  if (hasRange) return 84;
  return dense ? 42 : 56;
}

/** Under the bar; in a dense list beside it, and only where no tails take that room. */
function placeQuartiles(dense: boolean, noTails: boolean): "below" | "beside" | "nowhere" {
  if (!dense) return "below";
  return noTails ? "beside" : "nowhere";
}

interface QuartileLabelsProps {
  p25: number;
  p75: number;
  at: At;
  place: "below" | "beside" | "nowhere";
}

function QuartileLabels({ p25, p75, at, place }: QuartileLabelsProps) {
  if (place === "nowhere") return null;
  const [y, away] = place === "below" ? [51, 0] : [35, 6];
  return (
    <>
      <text className="strip-quartile" x={percent(at(p25))} dx={-away} y={y} textAnchor="end">
        P25 {formatShortAmount(p25)}
      </text>
      <text className="strip-quartile" x={percent(at(p75))} dx={away} y={y} textAnchor="start">
        P75 {formatShortAmount(p75)}
      </text>
    </>
  );
}

function Tails({ p10, p90, at }: { p10: number; p90: number; at: At }) {
  return (
    <>
      <rect
        className="strip-range"
        x={percent(at(p10))}
        width={percent(at(p90) - at(p10))}
        y="29"
        height="4"
      />
      <text className="strip-tail" x={percent(at(p10))} dx="-6" y="35" textAnchor="end">
        <tspan className="strip-wide">P10 </tspan>
        {formatShortAmount(p10)}
      </text>
      <text className="strip-tail" x={percent(at(p90))} dx="6" y="35" textAnchor="start">
        <tspan className="strip-wide">P90 </tspan>
        {formatShortAmount(p90)}
      </text>
    </>
  );
}

function MedianTick({ percentiles, at }: { percentiles: Percentiles; at: At }) {
  const [low, mid, high] = [
    percent(at(percentiles.medianLow)),
    percent(at(percentiles.p50)),
    percent(at(percentiles.medianHigh)),
  ];
  return (
    <>
      <line className="strip-whisker" x1={low} x2={high} y1="19" y2="19" />
      <line className="strip-whisker" x1={low} x2={low} y1="16" y2="22" />
      <line className="strip-whisker" x1={high} x2={high} y1="16" y2="22" />
      <line className="strip-halo" x1={mid} x2={mid} y1="23" y2="39" />
      <line className="strip-median" x1={mid} x2={mid} y1="15" y2="41" />
    </>
  );
}

function RangeMark({ range, at }: { range: { min: number; max: number; label: string }; at: At }) {
  const [low, high] = [at(range.min), at(range.max)];
  const middle = (low + high) / 2;
  return (
    <>
      <line className="strip-own" x1={percent(low)} x2={percent(high)} y1="62" y2="62" />
      <line className="strip-own" x1={percent(low)} x2={percent(low)} y1="58" y2="66" />
      <line className="strip-own" x1={percent(high)} x2={percent(high)} y1="58" y2="66" />
      <text className="strip-own-label" x={percent(middle)} y="80" textAnchor={labelAnchor(middle)}>
        {range.label} {rangeText(range)}
      </text>
    </>
  );
}

function rangeText({ min, max }: { min: number; max: number }): string {
  const [low, high] = [formatShortAmount(min), formatShortAmount(max)];
  return low === high ? low : `${low} – ${high}`;
}
