import type { Distribution } from "./distribution";
import { percentile } from "./percentile";

/** One bar: how many values are at least `from` and less than `to`. */
export interface HistogramBar {
  from: number;
  to: number;
  count: number;
}

const roundSteps = [1, 2, 2.5, 5];
const mostBars = 24;

/**
 * Bars of equal width in round steps (1, 2, 2.5 or 5 times a power of ten), from P1 to P99 so
 * that a single extreme does not flatten the rest; the first and the last bar also hold what lies
 * beyond them. At most `bars` bars. Counts are whole and sum to n. Empty without values.
 */
export function drawHistogram(distribution: Distribution, bars = mostBars): HistogramBar[] {
  const { n } = distribution;
  if (n === 0) return [];
  const low = percentile(distribution, 1);
  const high = percentile(distribution, 99);
  const step = chooseStep(low, high, bars);
  const first = Math.floor(low / step);
  const last = Math.max(first, Math.floor(high / step));
  const drawn: HistogramBar[] = [];
  let before = 0;
  for (let at = first; at <= last; at += 1) {
    const upTo = at === last ? n : Math.round(distribution.countBelow((at + 1) * step));
    drawn.push({ from: at * step, to: (at + 1) * step, count: upTo - before });
    before = upTo;
  }
  return drawn;
}

/** The smallest round step with which low to high takes at most `bars` bars. */
function chooseStep(low: number, high: number, bars: number): number {
  const wanted = Math.max((high - low) / bars, 1);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const steps = [...roundSteps.map((step) => step * power), 10 * power, 20 * power];
  const fits = (step: number) => Math.floor(high / step) - Math.floor(low / step) < bars;
  return steps.find((step) => step >= wanted && fits(step)) ?? 50 * power;
}
