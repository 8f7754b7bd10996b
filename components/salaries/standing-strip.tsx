import { percent, positionOn, type Scale } from "@/components/charts/scale";
import { formatShortAmount } from "@/domain/salary/format-money";

/** A posted range and the market it stands in, all in one currency per year. */
export interface Standing {
  p10: number;
  p25: number;
  p50: number;
  p75: number;
  p90: number;
  min: number;
  max: number;
}

/**
 * Four pixels that say where a range stands: the market from P10 to P90 with its median, and
 * the range on it. The market always takes the same place, so that a column of strips compares.
 */
export function StandingStrip({ standing }: { standing: Standing }) {
  const { p10, p50, p90, min, max } = standing;
  const scale = marketScale(p10, p90);
  const [from, to, low, high] = [p10, p90, min, max].map((value) => positionOn(scale, value));
  return (
    <svg className="standing" height="10" role="img" aria-label={describeStanding(standing)}>
      <rect className="standing-market" {...span(from, to)} y="4" height="2" />
      <rect className="standing-range" {...span(low, high)} y="3" height="4" />
      <rect
        className="standing-median"
        x={percent(positionOn(scale, p50))}
        width="2"
        y="0"
        height="10"
      />
    </svg>
  );
}

/** Lays P10 to P90 on the middle 70 % of a log scale. */
function marketScale(p10: number, p90: number): Scale {
  const factor = (p90 / p10) ** (0.15 / 0.7);
  return { min: p10 / factor, max: p90 * factor, log: true };
}

/** A range of one amount is still seen. */
function span(from = 0, to = 0): { x: string; width: string } {
  const width = Math.max(to - from, 3);
  return { x: percent(Math.min(from, 100 - width)), width: percent(width) };
}

function describeStanding({ p10, p50, p90 }: Standing): string {
  const say = formatShortAmount;
  return `Market ${say(p10)} to ${say(p90)} a year, median ${say(p50)}`;
}
