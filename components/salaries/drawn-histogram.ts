import { countTicks, edgeTicks, spanOf } from "@/components/charts/histogram-data";
import type { Percentiles } from "@/components/charts/percentiles";
import { positionOn } from "@/components/charts/scale";
import { svgElement, svgText } from "@/components/charts/svg-text";
import { pictureColors } from "@/components/layout/picture-frame";
import { formatAmount, formatShortAmount } from "@/domain/salary/format-money";
import type { Histogram } from "@/domain/statistics/histogram";
import { drawInterval } from "./drawn-strip";

interface DrawnHistogramOptions {
  histogram: Histogram;
  percentiles: Percentiles;
  left: number;
  right: number;
  /** Top of the room for the label of the median, and the line the bars stand on. */
  top: number;
  base: number;
}

const { ink, soft, mark, line, paper } = pictureColors;
const small = { "font-size": 13, fill: soft };
const labelRoom = 34;

/** How many ranges pay what, with the median and its interval over the bars. */
export function drawHistogramBars({
  histogram: { bars },
  percentiles: { p50, medianLow, medianHigh },
  left,
  right,
  top,
  base,
}: DrawnHistogramOptions): string {
  const scale = { ...spanOf(bars), log: false };
  const counts = countTicks(bars);
  const x = (amount: number) => left + ((right - left) * positionOn(scale, amount)) / 100;
  const y = (count: number) => base - ((base - top - labelRoom) * count) / (counts.at(-1) ?? 1);
  return [
    ...counts.map(
      (count) =>
        svgElement("line", { x1: left, x2: right, y1: y(count), y2: y(count), stroke: line }) +
        svgText(formatAmount(count), {
          ...small,
          x: left - 8,
          y: y(count) + 4,
          "text-anchor": "end",
        }),
    ),
    ...bars.map(({ from, to, count }) =>
      svgElement("rect", {
        x: x(from) + 0.5,
        width: Math.max(x(to) - x(from) - 1, 1),
        y: y(count),
        height: base - y(count),
        fill: mark,
      }),
    ),
    svgElement("line", { x1: left, x2: right, y1: base, y2: base, stroke: ink }),
    ...edgeTicks(bars, 10).map((edge) =>
      svgText(formatShortAmount(edge), {
        ...small,
        x: x(edge),
        y: base + 19,
        "text-anchor": "middle",
      }),
    ),
    svgElement("rect", {
      x: x(p50) - 3,
      y: top + labelRoom,
      width: 6,
      height: base - top - labelRoom,
      fill: paper,
    }),
    svgElement("rect", {
      x: x(p50) - 1,
      y: top + 16,
      width: 2,
      height: base - top - 16,
      fill: ink,
    }),
    drawInterval(x(medianLow), x(medianHigh), top + 20),
    svgText(`median ${formatShortAmount(p50)}`, {
      x: x(p50),
      y: top + 9,
      "font-size": 14,
      "font-weight": 600,
      "text-anchor": "middle",
      fill: ink,
    }),
  ].join("");
}
