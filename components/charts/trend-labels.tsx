import { formatShortAmount } from "@/domain/salary/format-money";
import type { TrendPoint } from "./trend-data";

interface TrendLabelsProps {
  /** The newest year, `undefined` when there is none. */
  point: TrendPoint | undefined;
  /** Where the lines end. */
  x: string | number;
  y: (amount: number) => number;
}

/** The lines are named at their right end instead of in a legend. */
export function TrendLabels({ point, x, y }: TrendLabelsProps) {
  if (!point) return null;
  const [upper, middle, lower] = spreadApart([y(point.p75), y(point.median), y(point.p25)], 16);
  const labels = [
    { text: "P75", amount: point.p75, at: upper, strong: false },
    { text: "median", amount: point.median, at: middle, strong: true },
    { text: "P25", amount: point.p25, at: lower, strong: false },
  ];
  return labels.map(({ text, amount, at, strong }) => (
    <text key={text} className={strong ? "median-label" : "axis-text"} x={x} dx="10" y={at + 4}>
      {text} {formatShortAmount(amount)}
    </text>
  ));
}

/** Moves three label positions apart, from the middle one outwards, by at least `gap`. */
export function spreadApart(
  [upper, middle, lower]: readonly [number, number, number],
  gap: number,
): [number, number, number] {
  return [Math.min(upper, middle - gap), middle, Math.max(lower, middle + gap)];
}
