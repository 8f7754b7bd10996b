import { expect, test } from "vitest";
import { narrowYears, type TrendPoint, trendScale, yearScale } from "./trend-data";
import { spreadApart } from "./trend-labels";

function pointsOf(years: readonly number[]): TrendPoint[] {
  return years.map((year) => ({
    year,
    p25: 96_000,
    median: 124_000,
    p75: 198_000,
    medianLow: 112_000,
    medianHigh: 135_000,
    n: 40,
  }));
}

test("the scale holds every amount between round gridlines", () => {
  expect(trendScale(pointsOf([2024, 2025]))).toEqual({
    scale: { min: 75_000, max: 200_000, log: false },
    ticks: [75_000, 100_000, 125_000, 150_000, 175_000, 200_000],
  });
});

test("equal amounts still get a scale", () => {
  const [point] = pointsOf([2025]);
  const flat = { ...point, p25: 100, median: 100, p75: 100, medianLow: 100, medianHigh: 100 };
  const { scale } = trendScale([flat as TrendPoint]);
  expect(scale.max).toBeGreaterThan(scale.min);
});

test("years have room on both sides", () => {
  const { min, max } = yearScale(pointsOf([2021, 2025]));
  expect(min).toBeLessThan(2021);
  expect(max).toBeGreaterThan(2025);
});

test("a narrow screen labels three years at most and always the newest", () => {
  expect([...narrowYears(pointsOf([2021, 2022, 2023, 2024, 2025]))]).toEqual([2021, 2023, 2025]);
  expect([...narrowYears(pointsOf([2022, 2023, 2024, 2025]))]).toEqual([2023, 2025]);
});

test("labels that would touch move away from the middle one", () => {
  expect(spreadApart([98, 100, 140], 16)).toEqual([84, 100, 140]);
});
