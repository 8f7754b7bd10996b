import { Pay } from "@/components/salaries/pay";
import { PercentileStrip } from "@/components/salaries/percentile-strip";
import { StandingStrip } from "@/components/salaries/standing-strip";
import { StripAxis } from "@/components/salaries/strip-axis";
import { VerdictBadge } from "@/components/salaries/verdict-badge";
import { ample, small, stripScale } from "./sample-numbers";
import { Specimen, SpecimenSection } from "./specimen";

const market = { p10: 95_000, p25: 120_000, p50: 155_000, p75: 196_000, p90: 240_000 };

export function PaySpecimens() {
  return (
    <SpecimenSection title="Pay">
      <Specimen name="Pay: shown, with a note, under review, not given">
        <div className="flex flex-wrap gap-8">
          <Pay pay={{ kind: "shown", short: "USD 60K – 120K" }} />
          <Pay pay={{ kind: "shown", short: "CHF 10K a month", periodNote: "≈ USD 132K a year" }} />
          <Pay pay={{ kind: "under-review", href: "#why" }} />
          <Pay pay={{ kind: "none" }} />
        </div>
      </Specimen>
      <Specimen name="StandingStrip: below, inside, a single amount, far above">
        <div className="flex flex-wrap gap-6">
          <StandingStrip standing={{ ...market, min: 60_000, max: 100_000 }} />
          <StandingStrip standing={{ ...market, min: 140_000, max: 190_000 }} />
          <StandingStrip standing={{ ...market, min: 180_000, max: 180_000 }} />
          <StandingStrip standing={{ ...market, min: 600_000, max: 800_000 }} />
        </div>
      </Specimen>
      <Specimen name="VerdictBadge: checked, wide range, under review">
        <div className="grid gap-3">
          <VerdictBadge
            verdict="ok"
            findings={[]}
            method="2026.1"
            comparedWith="315 ranges of senior data engineers in the US"
          />
          <VerdictBadge
            verdict="note"
            findings={[
              {
                code: "wide-range",
                message:
                  "The top is 2.8 times the bottom; nine of ten posted ranges stay below 2.1.",
              },
            ]}
            method="2026.1"
          />
          <VerdictBadge
            verdict="hold"
            findings={[
              {
                code: "placeholder",
                message: "Repeated digits usually mean that no pay was entered.",
              },
              { code: "implausibly-high", message: "It is 7,500 times the middle of the market." },
            ]}
            method="2026.1"
          />
        </div>
      </Specimen>
      <Specimen name="PercentileStrip: ample data with a job, thin data, one scale">
        <PercentileStrip
          id="strip-ample"
          label="Data engineers"
          percentiles={ample}
          scale={stripScale}
          currency="USD"
          range={{ min: 160_000, max: 210_000, label: "This job" }}
        />
        <PercentileStrip
          id="strip-thin"
          label="Data stewards"
          percentiles={small}
          scale={stripScale}
          currency="USD"
          thin
        />
        <StripAxis scale={stripScale} currency="USD" />
      </Specimen>
    </SpecimenSection>
  );
}
