import { type Disclosure, discloseCell, type EmployerCounts } from "./disclosure";
import type { Distribution } from "./distribution";
import { drawHistogram, type Histogram } from "./histogram";
import type { MedianInterval } from "./median-interval";
import { type Percentiles, publishedMedianInterval, publishedPercentiles } from "./summary";

/** What is held about the ranges of a cell: annual US dollars of their ends and middles. */
export interface CellDistributions {
  low: Distribution;
  middle: Distribution;
  high: Distribution;
  /** `null` where no source of the cell names employers. */
  employers: EmployerCounts | null;
}

/** What may be said about a cell; every amount is US dollars a year, three significant digits. */
export interface PublishedCell {
  /** Distinct posted ranges. */
  n: number;
  disclosure: Disclosure;
  /** `sketch`: percentiles are within 0.5 % of the exact ones. */
  precision: Distribution["precision"];
  employers: EmployerCounts | null;
  /** The low ends, the geometric middles and the high ends of the ranges; `null` when not shown. */
  low: Percentiles | null;
  middle: Percentiles | null;
  high: Percentiles | null;
  /** Intervals of the three medians. */
  lowInterval: MedianInterval | null;
  medianInterval: MedianInterval | null;
  highInterval: MedianInterval | null;
  /** Middles in round steps; `null` when not shown, or too few for P10 and P90: it has tails too. */
  histogram: Histogram | null;
}

/** Applies the disclosure rules to a cell and computes what may be shown of it. */
export function publishCell(cell: CellDistributions): PublishedCell {
  const { low, middle, high, employers } = cell;
  const disclosure = discloseCell(middle.n, employers);
  return {
    n: middle.n,
    disclosure,
    precision: middle.precision,
    employers,
    low: publishedPercentiles(low, disclosure),
    middle: publishedPercentiles(middle, disclosure),
    high: publishedPercentiles(high, disclosure),
    lowInterval: publishedMedianInterval(low, disclosure),
    medianInterval: publishedMedianInterval(middle, disclosure),
    highInterval: publishedMedianInterval(high, disclosure),
    histogram: disclosure.shown && disclosure.tails ? drawHistogram(middle) : null,
  };
}
