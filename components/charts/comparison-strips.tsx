import { PercentileStrip } from "@/components/salaries/percentile-strip";
import { StripAxis } from "@/components/salaries/strip-axis";
import { DataTable } from "@/components/ui/data-table";
import { formatAmount } from "@/domain/salary/format-money";
import { amountsOf, type Percentiles } from "./percentiles";
import { type Scale, scaleOf } from "./scale";

export interface StripRow {
  /** Unique on the page. */
  id: string;
  /** A role, level, country or year. */
  label: string;
  href?: string;
  /** Said beside the name, such as the broader role that stands in. */
  note?: string;
  percentiles: Percentiles;
  /** Observations. */
  n: number;
  thin?: boolean;
  range?: { min: number; max: number; label: string };
}

/** Five ranges, the fewest shown, allow no better interval of their median than one of 93.75 %. */
const fewestCovered = 6;

interface ComparisonStripsProps {
  rows: readonly StripRow[];
  /** ISO 4217 of all amounts, which are per year. */
  currency: string;
  /** Heading of the table below and of its first column. */
  caption: string;
  labelHeading: string;
  /** Given when other strips of the page share it; else made from the rows, logarithmic. */
  scale?: Scale;
  /** Half the height, without the amounts of P25 and P75; by itself from a dozen rows on. */
  dense?: boolean;
}

/** Distributions under each other on one scale, and the same numbers as a table. */
export function ComparisonStrips({
  rows,
  currency,
  caption,
  labelHeading,
  scale = scaleOf(
    rows.flatMap(({ percentiles }) => amountsOf(percentiles)),
    { log: true },
  ),
  dense = rows.length > 12,
}: ComparisonStripsProps) {
  return (
    <div className="chart-block">
      <ul className={dense ? "strips strips-dense" : "strips"}>
        {rows.map((row) => (
          <li key={row.id} className="strip-row">
            <p className="strip-name">
              {row.href ? <a href={row.href}>{row.label}</a> : row.label}{" "}
              <span className="strip-n">
                n = {formatAmount(row.n)}
                {row.thin ? ", thin data" : ""}
              </span>
              {row.note ? <span className="strip-note">{row.note}</span> : null}
            </p>
            <PercentileStrip
              id={row.id}
              label={row.label}
              percentiles={row.percentiles}
              scale={scale}
              currency={currency}
              thin={row.thin ?? false}
              dense={dense}
              range={row.range}
            />
          </li>
        ))}
      </ul>
      <div className="strip-row strip-row-axis">
        <StripAxis scale={scale} currency={currency} />
      </div>
      <PercentileTable
        rows={rows}
        caption={caption}
        labelHeading={labelHeading}
        currency={currency}
      />
    </div>
  );
}

function PercentileTable({
  rows,
  caption,
  labelHeading,
  currency,
}: Omit<ComparisonStripsProps, "scale" | "dense">) {
  return (
    <DataTable<StripRow>
      caption={`${caption}, ${currency} a year`}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { label: labelHeading, cell: ({ label }) => label },
        { label: "n", kind: "number", cell: ({ n }) => formatAmount(n), value: ({ n }) => n },
        amountColumn("P10", ({ p10 }) => p10),
        amountColumn("P25", ({ p25 }) => p25),
        amountColumn("Median", ({ p50 }) => p50),
        {
          label: "95 % interval",
          kind: "number",
          cell: ({ n, percentiles: { medianLow, medianHigh } }) =>
            `${formatAmount(medianLow)} – ${formatAmount(medianHigh)}${n < fewestCovered ? " (93\u00a0%)" : ""}`,
          value: ({ percentiles: { medianLow } }) => medianLow,
        },
        amountColumn("P75", ({ p75 }) => p75),
        amountColumn("P90", ({ p90 }) => p90),
      ]}
    />
  );
}

function amountColumn(label: string, read: (percentiles: Percentiles) => number | null) {
  return {
    label,
    kind: "number" as const,
    cell: ({ percentiles }: StripRow) => {
      const amount = read(percentiles);
      return amount === null ? (
        <span className="text-ink-faint">n under 20</span>
      ) : (
        formatAmount(amount)
      );
    },
    value: ({ percentiles }: StripRow) => read(percentiles),
  };
}
