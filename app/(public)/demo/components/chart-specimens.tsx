import { ComparisonStrips } from "@/components/charts/comparison-strips";
import { Histogram } from "@/components/charts/histogram";
import { TrendChart } from "@/components/charts/trend-chart";
import { Figure, type FigureFacts } from "@/components/ui/figure";
import { ample, bins, low, small, thinBins, years } from "./sample-numbers";
import { SpecimenSection } from "./specimen";

const facts: FigureFacts = {
  sample: "597 posted ranges",
  employers: "not known to the source",
  window: "2021 – 2025",
  updated: "19 January 2025",
  method: <a href="/method">2026.1</a>,
  source: "made-up numbers",
  downloads: [
    { label: "CSV", href: "#csv" },
    { label: "JSON", href: "#json" },
  ],
};

export function ChartSpecimens() {
  return (
    <SpecimenSection title="Charts">
      <Figure
        id="roles"
        title="Three roles on one scale"
        description="The bar runs from the tenth to the ninetieth percentile, the heavy part holds the middle half, the tick is the median with its 95 % interval."
        headingLevel={3}
        facts={facts}
      >
        <ComparisonStrips
          caption="Pay by role"
          labelHeading="Role"
          currency="USD"
          rows={[
            {
              id: "row-ample",
              label: "Data engineer",
              href: "#data-engineer",
              percentiles: ample,
              n: 1288,
              range: { min: 160_000, max: 210_000, label: "Your offer" },
            },
            {
              id: "row-low",
              label: "Data analyst",
              href: "#data-analyst",
              percentiles: low,
              n: 2213,
            },
            {
              id: "row-thin",
              label: "Data steward",
              percentiles: small,
              n: 14,
              thin: true,
              note: "Too few to compare; data management stands in below.",
            },
          ]}
        />
      </Figure>
      <Figure id="many" title="A long list is dense" headingLevel={3} facts={facts}>
        <ComparisonStrips
          dense
          caption="Pay by role, dense"
          labelHeading="Role"
          currency="USD"
          rows={[
            { id: "dense-ample", label: "Machine learning engineer", percentiles: ample, n: 1288 },
            { id: "dense-thin", label: "Data steward", percentiles: small, n: 14, thin: true },
            { id: "dense-low", label: "Data analyst", percentiles: low, n: 2213 },
          ]}
        />
      </Figure>
      <Figure
        id="spread"
        title="How pay of data engineers is spread"
        headingLevel={3}
        facts={facts}
      >
        <Histogram
          id="histogram"
          label="posted ranges of data engineers"
          bins={bins}
          currency="USD"
          median={155_000}
          medianLow={149_000}
          medianHigh={161_000}
          own={{ min: 160_000, max: 210_000, label: "your offer" }}
          above={7}
        />
      </Figure>
      <Figure id="spread-thin" title="Thin data is hatched" headingLevel={3} facts={facts}>
        <Histogram
          id="histogram-thin"
          label="posted ranges of data stewards"
          bins={thinBins}
          currency="USD"
          median={82_000}
          medianLow={64_000}
          medianHigh={110_000}
          thin
        />
      </Figure>
      <Figure id="years" title="Pay of data engineers by year" headingLevel={3} facts={facts}>
        <TrendChart id="trend" label="Data engineers in the US" points={years} currency="USD" />
      </Figure>
      <Figure id="one-year" title="A single year" headingLevel={3} facts={{ sample: "1,288" }}>
        <TrendChart
          id="trend-one"
          label="Data engineers, one year"
          points={years.slice(3, 4)}
          currency="USD"
          interactive={false}
        />
      </Figure>
    </SpecimenSection>
  );
}
