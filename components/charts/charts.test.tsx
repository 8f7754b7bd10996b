import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ComparisonStrips } from "./comparison-strips";
import { Histogram } from "./histogram";
import type { Percentiles } from "./percentiles";
import { TrendChart } from "./trend-chart";
import type { TrendPoint } from "./trend-data";

const percentiles: Percentiles = {
  p10: 95_000,
  p25: 120_000,
  p50: 155_000,
  p75: 196_000,
  p90: 240_000,
  medianLow: 149_000,
  medianHigh: 161_000,
};
const year: TrendPoint = {
  year: 2025,
  p25: 120_000,
  median: 155_000,
  p75: 196_000,
  medianLow: 149_000,
  medianHigh: 161_000,
  n: 1288,
};

const histogram = (
  <Histogram
    id="h"
    label="posted ranges of data engineers"
    currency="USD"
    bins={[
      { from: 100_000, to: 150_000, count: 30 },
      { from: 150_000, to: 200_000, count: 70 },
    ]}
    median={155_000}
    medianLow={149_000}
    medianHigh={161_000}
    own={{ min: 160_000, max: 180_000, label: "your offer" }}
    above={7}
  />
);

describe("Histogram", () => {
  const html = renderToStaticMarkup(histogram);

  test("is drawn by the server with its numbers in words", () => {
    expect(html).toContain('role="img"');
    expect(html).toContain("Most, 70, lie in 150K – 200K. Median 155,000");
    expect(html).toContain("your offer: 160,000 to 180,000");
    expect(html.match(/class="bar"/g)).toHaveLength(2);
  });

  test("stands above a real table of the same numbers", () => {
    expect(html).toMatch(/<th scope="row" data-value="150000">150K – 200K<\/th>/);
    expect(html).toContain("70.0 %");
  });

  test("says what it does not draw", () => {
    expect(html).toContain("Not drawn: 7 above 200K.");
  });
});

describe("TrendChart", () => {
  test("draws years and gives them as a table", () => {
    const html = renderToStaticMarkup(
      <TrendChart
        id="t"
        label="Data engineers"
        currency="USD"
        points={[{ ...year, year: 2024, median: 150_000 }, year]}
      />,
    );
    expect(html).toContain("median from USD 150,000 in 2024 to 155,000 in 2025");
    expect(html).toContain("149,000 – 161,000");
    expect(html).toContain("does not start at zero");
  });

  test("makes no line of a single year", () => {
    const html = renderToStaticMarkup(
      <TrendChart id="t" label="Data engineers" currency="USD" points={[year]} />,
    );
    expect(html).not.toContain("<svg");
    expect(html).toContain("1,288");
  });
});

describe("ComparisonStrips", () => {
  const html = renderToStaticMarkup(
    <ComparisonStrips
      caption="Pay by role"
      labelHeading="Role"
      currency="USD"
      rows={[
        { id: "a", label: "Data engineer", percentiles, n: 1288 },
        {
          id: "b",
          label: "Data steward",
          percentiles: { ...percentiles, p10: null, p90: null },
          n: 14,
          thin: true,
          note: "data management stands in",
        },
      ]}
    />,
  );

  test("says n, thin data, the stand-in and the kind of scale", () => {
    expect(html).toContain("n = 1,288");
    expect(html).toContain("n = 14, thin data");
    expect(html).toContain("data management stands in");
    expect(html).toContain("logarithmic scale");
  });

  test("says why a tail is missing", () => {
    expect(html).toContain("n under 20");
  });
});

test("no drawing needs an inline style", () => {
  expect(renderToStaticMarkup(histogram)).not.toMatch(/\sstyle=|<style/);
});
