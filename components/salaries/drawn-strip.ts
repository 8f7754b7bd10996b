import type { Percentiles } from "@/components/charts/percentiles";
import { positionOn, type Scale, ticksOf } from "@/components/charts/scale";
import { svgElement, svgText } from "@/components/charts/svg-text";
import { pictureColors } from "@/components/layout/picture-frame";
import { formatShortAmount } from "@/domain/salary/format-money";

/** Where the strips of a downloaded drawing lie, in its own units. */
interface StripFrame {
  left: number;
  right: number;
  scale: Scale;
}

interface DrawnStripOptions extends StripFrame {
  label: string;
  percentiles: Percentiles;
  /** Top of the strip. */
  y: number;
}

export const stripHeight = 62;

const { ink, soft, mark, line, paper } = pictureColors;
const small = { "font-size": 13, fill: soft };

/** P10–P90, the middle half heavier, the median with its interval, with their amounts. */
export function drawStrip({ label, percentiles, y, ...frame }: DrawnStripOptions): string {
  const { p10, p25, p50, p75, p90, medianLow, medianHigh } = percentiles;
  const x = placeOn(frame);
  const tails =
    p10 === null || p90 === null
      ? ""
      : svgElement("rect", {
          x: x(p10),
          y: y + 27,
          width: x(p90) - x(p10),
          height: 4,
          fill: mark,
        }) +
        svgText(`P10 ${formatShortAmount(p10)}`, {
          ...small,
          x: x(p10) - 6,
          y: y + 33,
          "text-anchor": "end",
        }) +
        svgText(`P90 ${formatShortAmount(p90)}`, { ...small, x: x(p90) + 6, y: y + 33 });
  return [
    svgText(label, { x: 40, y: y + 33, "font-size": 15, "font-weight": 600, fill: ink }),
    tails,
    svgElement("rect", { x: x(p25), y: y + 23, width: x(p75) - x(p25), height: 12, fill: mark }),
    svgText(`P25 ${formatShortAmount(p25)}`, {
      ...small,
      x: x(p25),
      y: y + 51,
      "text-anchor": "end",
    }),
    svgText(`P75 ${formatShortAmount(p75)}`, { ...small, x: x(p75), y: y + 51 }),
    drawInterval(x(medianLow), x(medianHigh), y + 17),
    svgElement("rect", { x: x(p50) - 2.5, y: y + 21, width: 5, height: 16, fill: paper }),
    svgElement("rect", { x: x(p50) - 1, y: y + 13, width: 2, height: 26, fill: ink }),
    svgText(formatShortAmount(p50), {
      x: x(p50),
      y: y + 9,
      "font-size": 14,
      "font-weight": 600,
      "text-anchor": "middle",
      fill: ink,
    }),
  ].join("");
}

/** The whisker of an interval, with its two ends. */
export function drawInterval(low: number, high: number, y: number): string {
  const stroke = { stroke: ink, "stroke-width": 1.5 };
  return [
    svgElement("line", { ...stroke, x1: low, x2: high, y1: y, y2: y }),
    svgElement("line", { ...stroke, x1: low, x2: low, y1: y - 3, y2: y + 3 }),
    svgElement("line", { ...stroke, x1: high, x2: high, y1: y - 3, y2: y + 3 }),
  ].join("");
}

/** The scale of the strips above it. */
export function drawStripAxis({
  y,
  says,
  ...frame
}: StripFrame & { y: number; says: string }): string {
  const x = placeOn(frame);
  const ticks = ticksOf(frame.scale, 6).map(
    (tick) =>
      svgElement("line", { x1: x(tick), x2: x(tick), y1: y, y2: y + 5, stroke: line }) +
      svgText(formatShortAmount(tick), {
        ...small,
        x: x(tick),
        y: y + 20,
        "text-anchor": "middle",
      }),
  );
  return [
    svgElement("line", { x1: frame.left, x2: frame.right, y1: y, y2: y, stroke: line }),
    ...ticks,
    svgText(says, { ...small, x: frame.left, y: y + 40 }),
  ].join("");
}

function placeOn({ left, right, scale }: StripFrame): (amount: number) => number {
  return (amount) => left + ((right - left) * positionOn(scale, amount)) / 100;
}
