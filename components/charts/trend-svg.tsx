import { formatShortAmount } from "@/domain/salary/format-money";
import { trendFrame, trendHeight } from "./chart-frame";
import { percent, positionOn } from "./scale";
import { narrowYears, type TrendData, type TrendPoint, trendScale, yearScale } from "./trend-data";
import { TrendLabels } from "./trend-labels";

interface TrendSvgProps {
  data: TrendData;
  label: string;
}

/** The server's drawing. Areas and lines sit in a stretched inner picture, text does not. */
export function TrendSvg({ data: { points }, label }: TrendSvgProps) {
  const { scale, ticks } = trendScale(points);
  const years = yearScale(points);
  const narrow = narrowYears(points);
  const x = (point: TrendPoint) => positionOn(years, point.year);
  const down = (amount: number) => 100 - positionOn(scale, amount);
  const y = (amount: number) => trendFrame.head + (trendHeight * down(amount)) / 100;
  const line = (pick: (point: TrendPoint) => number) =>
    points.map((point) => `${short(x(point))} ${short(down(pick(point)))}`);
  const area = (low: (point: TrendPoint) => number, high: (point: TrendPoint) => number) =>
    `M${[...line(low), ...line(high).reverse()].join("L")}Z`;
  const base = trendFrame.head + trendHeight;
  return (
    <div className="chart-frame chart-frame-trend">
      <svg width="100%" height={base} role="img" aria-label={label}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="grid-line" x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
            <text className="axis-text" x="0" dx="-8" y={y(tick) + 4} textAnchor="end">
              {formatShortAmount(tick)}
            </text>
          </g>
        ))}
        <svg
          y={trendFrame.head}
          width="100%"
          height={trendHeight}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path
            className="trend-half"
            d={area(
              (p) => p.p25,
              (p) => p.p75,
            )}
          />
          <path
            className="trend-interval"
            d={area(
              (p) => p.medianLow,
              (p) => p.medianHigh,
            )}
          />
          <path className="trend-quartile" d={`M${line((p) => p.p25).join("L")}`} />
          <path className="trend-quartile" d={`M${line((p) => p.p75).join("L")}`} />
          <path className="trend-median" d={`M${line((p) => p.median).join("L")}`} />
        </svg>
        {points.map((point) => (
          <g key={point.year}>
            <line
              className="trend-whisker"
              x1={percent(x(point))}
              x2={percent(x(point))}
              y1={y(point.medianLow)}
              y2={y(point.medianHigh)}
            />
            <circle className="trend-dot" cx={percent(x(point))} cy={y(point.median)} r="3.5" />
            <text
              className={narrow.has(point.year) ? "axis-text" : "axis-text tick-wide"}
              x={percent(x(point))}
              y={base + 19}
              textAnchor="middle"
            >
              {point.year}
            </text>
          </g>
        ))}
        <TrendLabels
          point={points.at(-1)}
          x={percent(positionOn(years, points.at(-1)?.year ?? 0))}
          y={y}
        />
      </svg>
    </div>
  );
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}
