"use client";

import { useEffect } from "react";
import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  Tooltip,
  useXAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import { formatAmount, formatShortAmount } from "@/domain/salary/format-money";
import { axisTick, chartFrame, headHeight, plotHeight } from "./chart-frame";
import { ChartTooltip } from "./chart-tooltip";
import { Hatch } from "./hatch";
import {
  countTicks,
  edgeTicks,
  type HistogramBin,
  type HistogramData,
  sayBin,
  spanOf,
} from "./histogram-data";
import { HistogramMarks, type Plot } from "./histogram-marks";
import type { Twin } from "./interactive-chart";

/** Over the bars and over the one under the pointer. */
const marksLayer = 1050;

/** The histogram with a tooltip under the pointer and the arrow keys. */
export const RechartsHistogram: Twin<HistogramData> = ({ id, data, label, width, onDrawn }) => {
  useEffect(onDrawn, [onDrawn]);
  const { bins, thin } = data;
  const counts = countTicks(bins);
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const { min, max } = spanOf(bins);
  return (
    <BarChart
      width={width}
      height={headHeight + plotHeight + chartFrame.foot}
      data={[...bins]}
      margin={{ top: headHeight, right: chartFrame.right, bottom: 0, left: 0 }}
      title={label}
    >
      {thin ? <Hatch id={`${id}-twin-hatch`} /> : null}
      <CartesianGrid vertical={false} />
      <YAxis
        width={chartFrame.left}
        domain={[0, counts.at(-1) ?? 1]}
        ticks={counts}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={axisTick}
        tickFormatter={formatAmount}
      />
      <XAxis
        dataKey={middleOf}
        type="number"
        domain={[min, max]}
        ticks={edgeTicks(bins, 10).filter((_, index) => width > 480 || index % 2 === 0)}
        interval={0}
        height={chartFrame.foot}
        tick={axisTick}
        tickFormatter={formatShortAmount}
      />
      <Bar
        dataKey="count"
        isAnimationActive={false}
        activeBar
        shape={(bar: BarShapeProps) => (
          <BinBar bar={bar} hatch={thin ? `${id}-twin-hatch` : null} />
        )}
      />
      <ZIndexLayer zIndex={marksLayer}>
        <InPlot span={{ min, max }}>{(plot) => <HistogramMarks data={data} plot={plot} />}</InPlot>
      </ZIndexLayer>
      <Tooltip
        isAnimationActive={false}
        cursor={false}
        content={({ payload }) => {
          const bin: unknown = payload[0]?.payload;
          return isBin(bin) ? (
            <ChartTooltip
              title={`${data.currency} ${sayBin(bin)}`}
              lines={[
                ["Number", formatAmount(bin.count)],
                ["Share", `${((bin.count / (total || 1)) * 100).toFixed(1)} %`],
              ]}
            />
          ) : null;
        }}
      />
    </BarChart>
  );
};

function middleOf({ from, to }: HistogramBin): number {
  return (from + to) / 2;
}

function isBin(value: unknown): value is HistogramBin {
  return typeof value === "object" && value !== null && "from" in value && "count" in value;
}

/** Draws with the pixel scale of the chart around it. */
function InPlot({
  span,
  children,
}: {
  span: { min: number; max: number };
  children: (plot: Plot) => React.ReactNode;
}) {
  const scale = useXAxisScale();
  if (!scale) return null;
  const x = (amount: number) => scale(Math.min(Math.max(amount, span.min), span.max)) ?? 0;
  return children({
    x,
    width: (from, to) => x(to) - x(from),
    position: (amount) => ((amount - span.min) / (span.max - span.min)) * 100,
  });
}

/** A bar from edge to edge of its bin; Recharts by itself centres bars of its own width. */
function BinBar({ bar, hatch }: { bar: BarShapeProps; hatch: string | null }) {
  const scale = useXAxisScale();
  const bin: unknown = bar.payload;
  if (!(scale && isBin(bin))) return null;
  const from = scale(bin.from) ?? 0;
  return (
    <rect
      className={`bar${hatch ? " bar-thin" : ""}${bar.isActive ? " bar-active" : ""}`}
      x={from}
      width={(scale(bin.to) ?? 0) - from}
      y={bar.y}
      height={bar.height}
      {...(hatch ? { fill: `url(#${hatch})` } : {})}
    />
  );
}
