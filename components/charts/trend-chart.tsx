import { DataTable } from "@/components/ui/data-table";
import { formatAmount } from "@/domain/salary/format-money";
import { InteractiveTrend } from "./interactive-chart";
import type { TrendData, TrendPoint } from "./trend-data";
import { TrendSvg } from "./trend-svg";

interface TrendChartProps extends TrendData {
  /** Unique on the page. */
  id: string;
  /** Whose pay it is, such as `Data engineers in the US`. */
  label: string;
  interactive?: boolean;
}

/**
 * The median by year with its interval, and the middle half around it. A single year is no
 * trend: it is given as the table alone.
 */
export function TrendChart({ id, label, interactive = true, ...data }: TrendChartProps) {
  const description = sayTrend(label, data);
  const drawing = <TrendSvg data={data} label={description} />;
  const drawn = (
    <>
      {interactive ? (
        <InteractiveTrend id={id} data={data} label={description} kind="trend">
          {drawing}
        </InteractiveTrend>
      ) : (
        <div className="chart chart-trend">{drawing}</div>
      )}
      <p className="axis-note">
        {data.currency} a year. Line: median; dark band: its 95 % interval; light band: P25 to P75.
        The scale does not start at zero.
      </p>
    </>
  );
  return (
    <div className="chart-block">
      {data.points.length > 1 ? drawn : null}
      <DataTable<TrendPoint>
        caption={`${label}: pay by year, ${data.currency} a year`}
        rows={data.points}
        rowKey={({ year }) => `${year}`}
        columns={[
          { label: "Year", cell: ({ year }) => year, value: ({ year }) => year },
          amountColumn("P25", ({ p25 }) => p25),
          amountColumn("Median", ({ median }) => median),
          {
            label: "95 % interval",
            kind: "number",
            cell: ({ medianLow, medianHigh }) =>
              `${formatAmount(medianLow)} – ${formatAmount(medianHigh)}`,
            value: ({ medianLow }) => medianLow,
          },
          amountColumn("P75", ({ p75 }) => p75),
          amountColumn("n", ({ n }) => n),
        ]}
      />
    </div>
  );
}

function amountColumn(label: string, read: (point: TrendPoint) => number) {
  return {
    label,
    kind: "number" as const,
    cell: (point: TrendPoint) => formatAmount(read(point)),
    value: read,
  };
}

function sayTrend(label: string, { points, currency }: TrendData): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return `${label}: no years with enough data.`;
  const from = `${formatAmount(first.median)} in ${first.year}`;
  return first === last
    ? `${label}: median ${currency} ${from}.`
    : `${label}: median from ${currency} ${from} to ${formatAmount(last.median)} in ${last.year}.`;
}
