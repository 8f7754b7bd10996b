import type { HistogramBin } from "@/components/charts/histogram-data";
import type { Percentiles } from "@/components/charts/percentiles";
import { scaleOf } from "@/components/charts/scale";
import type { TrendPoint } from "@/components/charts/trend-data";

/* Made-up numbers of the right shape; the gallery says so. */

export const ample: Percentiles = {
  p10: 95_000,
  p25: 120_000,
  p50: 155_000,
  p75: 196_000,
  p90: 240_000,
  medianLow: 149_000,
  medianHigh: 161_000,
};

export const small: Percentiles = {
  p10: null,
  p25: 61_000,
  p50: 78_000,
  p75: 104_000,
  p90: null,
  medianLow: 63_000,
  medianHigh: 99_000,
};

export const low: Percentiles = {
  p10: 38_000,
  p25: 46_500,
  p50: 58_000,
  p75: 74_000,
  p90: 96_000,
  medianLow: 55_000,
  medianHigh: 62_500,
};

export const stripScale = scaleOf([38_000, 250_000], { log: true });

/** A skewed hump of counts in steps of 20,000. */
export const bins: readonly HistogramBin[] = [
  2, 9, 31, 58, 84, 97, 88, 71, 52, 38, 27, 16, 11, 6, 4, 2, 1,
].map((count, index) => ({ from: 40_000 + index * 20_000, to: 60_000 + index * 20_000, count }));

export const thinBins: readonly HistogramBin[] = [1, 3, 5, 2, 4, 0, 2].map((count, index) => ({
  from: 40_000 + index * 20_000,
  to: 60_000 + index * 20_000,
  count,
}));

export const years: readonly TrendPoint[] = [
  {
    year: 2021,
    p25: 96_000,
    median: 124_000,
    p75: 158_000,
    medianLow: 112_000,
    medianHigh: 135_000,
    n: 48,
  },
  {
    year: 2022,
    p25: 108_000,
    median: 138_000,
    p75: 174_000,
    medianLow: 131_000,
    medianHigh: 144_000,
    n: 212,
  },
  {
    year: 2023,
    p25: 116_000,
    median: 149_000,
    p75: 189_000,
    medianLow: 145_000,
    medianHigh: 153_000,
    n: 604,
  },
  {
    year: 2024,
    p25: 120_000,
    median: 155_000,
    p75: 196_000,
    medianLow: 151_500,
    medianHigh: 158_500,
    n: 1288,
  },
  {
    year: 2025,
    p25: 119_000,
    median: 153_000,
    p75: 198_000,
    medianLow: 141_000,
    medianHigh: 166_000,
    n: 61,
  },
];
