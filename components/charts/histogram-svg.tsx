import { formatAmount, formatShortAmount } from "@/domain/salary/format-money";
import { headHeight, plotHeight } from "./chart-frame";
import { Hatch } from "./hatch";
import { countTicks, edgeTicks, type HistogramData, spanOf } from "./histogram-data";
import { HistogramMarks, type Plot } from "./histogram-marks";
import { percent, positionOn, type Scale } from "./scale";

interface HistogramSvgProps {
  id: string;
  data: HistogramData;
  label: string;
}

/** The server's drawing: positions in percent, so that it fits every width without script. */
export function HistogramSvg({ id, data, label }: HistogramSvgProps) {
  const { bins } = data;
  const scale: Scale = { ...spanOf(bins), log: false };
  const ticks = countTicks(bins);
  const highest = ticks.at(-1) ?? 1;
  const at = (value: number) => positionOn(scale, value);
  const y = (count: number) => headHeight + plotHeight * (1 - count / highest);
  const plot: Plot = {
    x: (amount) => percent(at(amount)),
    width: (from, to) => percent(at(to) - at(from)),
    position: at,
  };
  return (
    <div className="chart-frame">
      <svg width="100%" height={headHeight + plotHeight} role="img" aria-label={label}>
        {data.thin ? <Hatch id={`${id}-hatch`} /> : null}
        {ticks.map((count) => (
          <g key={count}>
            <line className="grid-line" x1="0" x2="100%" y1={y(count)} y2={y(count)} />
            <text className="axis-text" x="0" dx="-8" y={y(count) + 4} textAnchor="end">
              {formatAmount(count)}
            </text>
          </g>
        ))}
        {bins.map(({ from, to, count }) => (
          <rect
            key={from}
            className={data.thin ? "bar bar-thin" : "bar"}
            x={percent(at(from))}
            width={percent(at(to) - at(from))}
            y={Math.round(y(count) * 10) / 10}
            height={Math.round((headHeight + plotHeight - y(count)) * 10) / 10}
            {...(data.thin ? { fill: `url(#${id}-hatch)` } : {})}
          />
        ))}
        <line
          className="axis-line"
          x1="0"
          x2="100%"
          y1={headHeight + plotHeight}
          y2={headHeight + plotHeight}
        />
        <EdgeLabels data={data} at={at} />
        <HistogramMarks data={data} plot={plot} />
      </svg>
    </div>
  );
}

type At = (value: number) => number;

function EdgeLabels({ data: { bins }, at }: { data: HistogramData; at: At }) {
  const base = headHeight + plotHeight;
  return edgeTicks(bins, 10).map((edge, index) => {
    const x = percent(at(edge));
    return (
      <g key={edge} className={index % 2 === 0 ? undefined : "tick-wide"}>
        <line className="axis-line" x1={x} x2={x} y1={base} y2={base + 5} />
        <text className="axis-text" x={x} y={base + 19} textAnchor="middle">
          {formatShortAmount(edge)}
        </text>
      </g>
    );
  });
}
