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
 * A range that lies wholly beside the market is an arrow at that edge, and a word.
 */
export function StandingStrip({ standing }: { standing: Standing }) {
  const { p10, p50, p90, min, max } = standing;
  const scale = marketScale(p10, p90);
  const [from, to, low, high] = [p10, p90, min, max].map((value) => positionOn(scale, value));
  const beside = sideOf(standing);
  return (
    <span className="standing-line">
      {beside ? <span className="standing-word">{sideWords[beside]}</span> : null}
      <svg className="standing" height="10" role="img" aria-label={describeStanding(standing)}>
        <rect className="standing-market" {...span(from, to)} y="4" height="2" />
        {beside ? (
          <svg className="standing-arrow" x={beside === "above" ? "100%" : "0"} aria-hidden="true">
            <path d={beside === "above" ? "M-7 0l7 5-7 5z" : "M7 0l-7 5 7 5z"} />
          </svg>
        ) : (
          <rect className="standing-range" {...span(low, high)} y="3" height="4" />
        )}
        <rect
          className="standing-median"
          x={percent(positionOn(scale, p50))}
          width="2"
          y="0"
          height="10"
        />
      </svg>
    </span>
  );
}

const sideWords = { above: "above P90", below: "below P10" } as const;

/** On which side of the market a range lies wholly; `null` where the two meet. */
export function sideOf({
  p10,
  p90,
  min,
  max,
}: Pick<Standing, "p10" | "p90" | "min" | "max">): keyof typeof sideWords | null {
  if (min > p90) return "above";
  return max < p10 ? "below" : null;
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
