import type { Distribution } from "./distribution";
import { percentile } from "./percentile";

/** One bar: how many values are at least `from` and less than `to`. */
export interface HistogramBar {
  from: number;
  to: number;
  count: number;
}

export interface Histogram {
  /** In ascending order, each starting where the one before ends. */
  bars: HistogramBar[];
  /** How many values lie outside the bars, on either side. */
  below: number;
  above: number;
}

const roundSteps = [1, 2, 2.5, 5, 10, 20, 50];
const mostBars = 24;
/** Ranges to a bar on average, at least: a bar of one would show that one. */
const fewestToABar = 5;

/**
 * Bars of equal width in round steps (1, 2, 2.5 or 5 times a power of ten) that hold everything
 * from P1 to P99, so that a single extreme does not flatten the rest. At most 24 bars, and no more
 * than one for five values.
 * Counts are whole, and with `below` and `above` they sum to n. No bars without values.
 */
export function drawHistogram(distribution: Distribution): Histogram {
  const { n } = distribution;
  if (n === 0) return { bars: [], below: 0, above: 0 };
  const low = percentile(distribution, 1);
  const high = percentile(distribution, 99);
  const most = Math.max(2, Math.min(mostBars, Math.floor(n / fewestToABar)));
  const step = chooseStep(low, high, most);
  const first = Math.floor(low / step);
  const last = Math.floor(high / step);
  const countUpTo = (at: number) => Math.round(distribution.countBelow(at * step));
  const bars: HistogramBar[] = [];
  for (let at = first; at <= last; at += 1) {
    const count = countUpTo(at + 1) - countUpTo(at);
    bars.push({ from: at * step, to: (at + 1) * step, count });
  }
  return { bars, below: countUpTo(first), above: n - countUpTo(last + 1) };
}

/** The smallest round step with which low to high takes at most `most` bars. */
function chooseStep(low: number, high: number, most: number): number {
  const wanted = Math.max((high - low) / most, 1);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const steps = roundSteps.map((step) => step * power);
  const fits = (step: number) => Math.floor(high / step) - Math.floor(low / step) < most;
  return steps.find((step) => step >= wanted && fits(step)) ?? 100 * power;
}
