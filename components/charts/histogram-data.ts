import { formatShortAmount } from "@/domain/salary/format-money";
import { niceStep } from "./scale";

/** Number of observations from `from` up to but not including `to`. */
export interface HistogramBin {
  from: number;
  to: number;
  count: number;
}

/** What a histogram shows; small, since its interactive twin gets it as props. */
export interface HistogramData {
  /** In ascending order, each starting where the one before ends. */
  bins: readonly HistogramBin[];
  /** ISO 4217 of the amounts, which are per year. */
  currency: string;
  median: number;
  /** 95 % interval of the median. */
  medianLow: number;
  medianHigh: number;
  /** One range to find oneself by, such as an offer. */
  own?: { min: number; max: number; label: string } | undefined;
  /** Small sample: hatched instead of solid. */
  thin?: boolean;
}

/** Ends of the horizontal axis. */
export function spanOf(bins: readonly HistogramBin[]): { min: number; max: number } {
  return { min: bins[0]?.from ?? 0, max: bins.at(-1)?.to ?? 1 };
}

/** Bin edges worth a label: about `wanted`, evenly spaced from a round one. */
export function edgeTicks(bins: readonly HistogramBin[], wanted: number): number[] {
  const edges = [...bins.map(({ from }) => from), spanOf(bins).max];
  const step = Math.max(1, Math.ceil((edges.length - 1) / wanted));
  const start = edges.findIndex((edge, index) => isRound(edge, edges, step) && index < step);
  return edges.filter((_, index) => index >= start && (index - Math.max(start, 0)) % step === 0);
}

function isRound(edge: number, edges: readonly number[], step: number): boolean {
  const width = ((edges[1] ?? 1) - (edges[0] ?? 0)) * step;
  return Math.abs(edge / width - Math.round(edge / width)) < 1e-9;
}

/** Whole counts to draw gridlines at, three to five of them, the last one above every bar. */
export function countTicks(bins: readonly HistogramBin[]): number[] {
  const highest = Math.max(1, ...bins.map(({ count }) => count));
  const step = Math.max(1, Math.ceil(niceStep(highest / 4)));
  return Array.from({ length: Math.ceil(highest / step) }, (_, index) => (index + 1) * step);
}

/** `80K – 90K`, as a row of the table and in the tooltip. */
export function sayBin({ from, to }: HistogramBin): string {
  return `${formatShortAmount(from)} – ${formatShortAmount(to)}`;
}
