"use client";

import { useEffect } from "react";
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  Tooltip,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from "recharts";
import { formatAmount, formatShortAmount } from "@/domain/salary/format-money";
import { axisTick, trendFrame, trendHeight } from "./chart-frame";
import { ChartTooltip } from "./chart-tooltip";
import type { Twin } from "./interactive-chart";
import { narrowYears, type TrendData, type TrendPoint, trendScale, yearScale } from "./trend-data";
import { TrendLabels } from "./trend-labels";

/** The trend with a tooltip under the pointer and the arrow keys. */
export const RechartsTrend: Twin<TrendData> = ({ data, label, width, onDrawn }) => {
  useEffect(onDrawn, [onDrawn]);
  const { points, currency } = data;
  const { scale, ticks } = trendScale(points);
  const years = yearScale(points);
  const narrow = narrowYears(points);
  const still = { isAnimationActive: false, dot: false, activeDot: false } as const;
  return (
    <ComposedChart
      width={width}
      height={trendFrame.head + trendHeight + trendFrame.foot}
      data={[...points]}
      margin={{ top: trendFrame.head, right: trendFrame.right, bottom: 0, left: 0 }}
      title={label}
    >
      <CartesianGrid vertical={false} />
      <YAxis
        width={trendFrame.left}
        domain={[scale.min, scale.max]}
        ticks={ticks}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={axisTick}
        tickFormatter={formatShortAmount}
      />
      <XAxis
        dataKey="year"
        tick={axisTick}
        type="number"
        domain={[years.min, years.max]}
        ticks={points.map(({ year }) => year).filter((year) => width > 480 || narrow.has(year))}
        interval={0}
        height={trendFrame.foot}
        axisLine={false}
        tickLine={false}
      />
      <Area className="trend-half" dataKey={({ p25, p75 }: TrendPoint) => [p25, p75]} {...still} />
      <Area
        className="trend-interval"
        dataKey={({ medianLow, medianHigh }: TrendPoint) => [medianLow, medianHigh]}
        {...still}
      />
      <Line className="trend-quartile" dataKey="p25" {...still} />
      <Line className="trend-quartile" dataKey="p75" {...still} />
      <Line
        className="trend-median"
        dataKey="median"
        isAnimationActive={false}
        dot={{ className: "trend-dot", r: 3.5 }}
        activeDot={{ className: "trend-dot", r: 5.5 }}
      />
      <EndLabels point={points.at(-1)} />
      <Tooltip
        isAnimationActive={false}
        content={({ payload }) => {
          const point: unknown = payload[0]?.payload;
          return isPoint(point) ? (
            <ChartTooltip title={`${point.year}`} lines={linesOf(point, currency)} />
          ) : null;
        }}
      />
    </ComposedChart>
  );
};

function isPoint(value: unknown): value is TrendPoint {
  return typeof value === "object" && value !== null && "year" in value && "median" in value;
}

function linesOf(point: TrendPoint, currency: string): [string, string][] {
  const say = formatAmount;
  return [
    ["Median", `${currency} ${say(point.median)}`],
    ["95 % interval", `${say(point.medianLow)} – ${say(point.medianHigh)}`],
    ["P25 – P75", `${say(point.p25)} – ${say(point.p75)}`],
    ["n", say(point.n)],
  ];
}

function EndLabels({ point }: { point: TrendPoint | undefined }) {
  const [x, y] = [useXAxisScale(), useYAxisScale()];
  if (!(x && y && point)) return null;
  return <TrendLabels point={point} x={x(point.year) ?? 0} y={(amount) => y(amount) ?? 0} />;
}
