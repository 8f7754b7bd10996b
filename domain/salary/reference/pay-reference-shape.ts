import type { ExchangeRates } from "@/domain/salary/exchange-rates";
import type { PayPeriod } from "@/domain/salary/pay";

/**
 * What posted pay looks like in one part of the market, on the scale of natural logarithms of US
 * dollars a year: the centre, the spread (scale of a Student t with 5 degrees of freedom) and the
 * number of distinct ranges behind them. Both are already shrunk toward the parent node.
 */
export type PayNode = readonly [center: number, spread: number, n: number];

/** Countries by gross national income per head (PPP); pay in thin countries leans on its band. */
export const incomeBands = ["high", "upper", "middle", "low"] as const;
export type IncomeBand = (typeof incomeBands)[number];

/** How pay in one country differs from US pay of the same role and level, in log dollars. */
export interface CountryPay {
  band: IncomeBand;
  /** GNI per head, PPP dollars, of `incomeSource.year`; `null` where the source has none. */
  income: number | null;
  /** Pay in the country's own currency: difference of centres, spread, n. */
  local: PayNode;
  /** Pay posted there in US dollars (often by employers abroad): difference, spread, n. */
  dollars: PayNode;
}

/** Quantities of ln(max / min) of real ranges. */
export interface WidthReference {
  /** Share of ranges whose two ends are equal. */
  equalShare: number;
  /** ln density at the middle of bins of `binWidth`, from 0 up; the last value is the tail's start. */
  logDensity: readonly number[];
  binWidth: number;
  /** Slope of the ln density beyond the last bin, per unit of ln(max / min). */
  tailSlope: number;
  median: number;
  p90: number;
  n: number;
}

/** The committed file: aggregates only, no single range can be read back from it. */
export interface PayReferenceFile {
  builder: { script: string; version: string };
  source: {
    name: string;
    url: string;
    licence: string;
    /** ISO date of the snapshot. */
    date: string;
    rows: number;
    distinctRanges: number;
  };
  incomeSource: { name: string; licence: string; year: number };
  /** Year the centres stand for. */
  year: number;
  /** Yearly drift of the centres, ln units. */
  drift: number;
  /**
   * US pay by path: `world`, `world/senior`, `family:research`, `family:research/senior`,
   * `research-scientist`, `research-scientist/senior`.
   */
  nodes: Readonly<Record<string, PayNode>>;
  /** Cells outside the US: `research-scientist/senior/GB` with their difference from the sum. */
  cells: Readonly<Record<string, PayNode>>;
  families: Readonly<Record<string, string>>;
  countries: Readonly<Record<string, CountryPay>>;
  bands: Readonly<Record<IncomeBand, { local: PayNode; dollars: PayNode }>>;
  width: WidthReference;
}

/**
 * A statutory minimum wage, the lowest one where regions differ, as stated by the law or authority
 * named. It only makes lower pay less believable and is named in a note; it is no legal advice.
 */
export interface MinimumWage {
  amount: number;
  currency: string;
  period: PayPeriod;
  /** ISO date the amount applies from. */
  from: string;
  source: string;
}

/** Everything a verdict compares with. */
export interface PayReference extends PayReferenceFile {
  rates: ExchangeRates;
  minimumWages: Readonly<Record<string, MinimumWage>>;
  /** The currency of each country. */
  currencies: Readonly<Record<string, string>>;
}
