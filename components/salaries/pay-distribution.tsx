import { ComparisonStrips } from "@/components/charts/comparison-strips";
import { Histogram } from "@/components/charts/histogram";
import type { Scale } from "@/components/charts/scale";
import { Figure, type FigureFacts } from "@/components/ui/figure";
import type { PublishedCell } from "@/domain/statistics/publish-cell";
import { sayCoverage, sayCurrency } from "./say-cell";
import { endStripsOf } from "./strip-percentiles";

interface PayDistributionProps {
  cell: PublishedCell;
  /** Whose pay it is, inside a sentence: `Data Engineer, in Germany`. */
  subject: string;
  /** The scale of all strips of the page. */
  scale: Scale;
  facts: FigureFacts;
  /** ISO 4217 of the amounts. */
  currency: string;
}

const barWithTails =
  "The bar runs from P10 to P90: eight of ten ranges lie in it. The heavy part holds the middle half.";
const barWithoutTails =
  "The bar runs from P25 to P75, the middle half of the ranges; it is hatched since they are few.";

/** The ends and the middles of the ranges as strips, and how the middles are spread. */
export function PayDistribution({ cell, subject, scale, facts, currency }: PayDistributionProps) {
  const { low, middle, high } = endStripsOf(cell);
  if (!low || !middle || !high) return null;
  const thin = cell.disclosure.shown && cell.disclosure.thin;
  const { n } = cell;
  const bar = middle.p10 === null ? barWithoutTails : barWithTails;
  const coverage = cell.medianInterval ? sayCoverage(cell.medianInterval) : "95\u00a0%";
  return (
    <>
      <Figure
        id="range"
        title="Where posted ranges lie"
        description={`${bar} The tick is the median, the line above it the ${coverage} interval of the median.`}
        facts={facts}
      >
        <ComparisonStrips
          caption={`Low ends, middles and high ends of the posted ranges: ${subject}`}
          labelHeading="Part of the range"
          currency={sayCurrency(currency)}
          scale={scale}
          rows={[
            { id: "middle-strip", label: "Middle of the range", percentiles: middle, n, thin },
            { id: "low-strip", label: "Low end", percentiles: low, n, thin },
            { id: "high-strip", label: "High end", percentiles: high, n, thin },
          ]}
        />
      </Figure>
      {cell.histogram ? (
        <Figure
          id="spread"
          title="How many ranges pay what"
          description="Each range counts once, by its geometric middle."
          facts={facts}
        >
          <Histogram
            id="histogram"
            label={`posted ranges, ${subject},`}
            bins={cell.histogram.bars}
            below={cell.histogram.below}
            above={cell.histogram.above}
            currency={sayCurrency(currency)}
            median={middle.p50}
            medianLow={middle.medianLow}
            medianHigh={middle.medianHigh}
            thin={thin}
          />
        </Figure>
      ) : null}
    </>
  );
}
