import { niceStep, type Scale } from "./scale";

/** The distribution of one year; amounts per year in the currency of the chart. */
export interface TrendPoint {
  year: number;
  p25: number;
  median: number;
  p75: number;
  /** 95 % interval of the median. */
  medianLow: number;
  medianHigh: number;
  /** Observations of that year. */
  n: number;
}

export interface TrendData {
  /** In order of years; a missing year is a gap in time, not a zero. */
  points: readonly TrendPoint[];
  /** ISO 4217. */
  currency: string;
}

/** The vertical scale that holds every point, on round amounts, and its gridlines. */
export function trendScale(points: readonly TrendPoint[]): { scale: Scale; ticks: number[] } {
  const amounts = points.flatMap((point) => [
    point.p25,
    point.p75,
    point.medianLow,
    point.medianHigh,
  ]);
  const low = amounts.length > 0 ? Math.min(...amounts) : 0;
  const high = amounts.length > 0 ? Math.max(...amounts) : 1;
  const step = niceStep((high - low || high || 1) / 5);
  const min = Math.floor(low / step) * step;
  const max = Math.ceil(high / step) * step;
  const ticks: number[] = [];
  for (let index = 0; min + index * step <= max * 1.000001; index++) ticks.push(min + index * step);
  return { scale: { min, max: max > min ? max : min + step, log: false }, ticks };
}

/** Years from the first to the last point with a little room beside them. */
export function yearScale(points: readonly TrendPoint[]): Scale {
  const first = points[0]?.year ?? 0;
  const last = points.at(-1)?.year ?? 1;
  const room = Math.max(last - first, 1) * 0.05;
  return { min: first - room, max: last + room / 4, log: false };
}

/** Years whose labels fit a narrow screen: three at most, the newest among them. */
export function narrowYears(points: readonly TrendPoint[]): Set<number> {
  const step = Math.ceil(points.length / 3);
  return new Set(
    points.filter((_, index) => (points.length - 1 - index) % step === 0).map(({ year }) => year),
  );
}
