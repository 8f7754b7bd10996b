import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { formatAmount, formatShortAmount } from "@/domain/salary/format-money";
import { type HistogramBin, type HistogramData, sayBin } from "./histogram-data";
import { HistogramSvg } from "./histogram-svg";
import { InteractiveHistogram } from "./interactive-chart";

interface HistogramProps extends HistogramData {
  /** Unique on the page. */
  id: string;
  /** What is counted, such as `posted ranges of data engineers in the US`. */
  label: string;
  /** Observations outside the bins, said in words under the chart. */
  below?: number;
  above?: number;
  /** Static drawings stay as the server drew them. */
  interactive?: boolean;
}

/** How many are paid what, with the median and one's own range marked. */
export function Histogram({
  id,
  label,
  below = 0,
  above = 0,
  interactive = true,
  ...data
}: HistogramProps) {
  const total = data.bins.reduce((sum, { count }) => sum + count, 0);
  const description = sayHistogram(label, data);
  const drawing = <HistogramSvg id={id} data={data} label={description} />;
  return (
    <div className="chart-block">
      {interactive ? (
        <InteractiveHistogram kind="histogram" id={id} data={data} label={description}>
          {drawing}
        </InteractiveHistogram>
      ) : (
        <div className="chart chart-histogram">{drawing}</div>
      )}
      <p className="axis-note">
        {data.currency} a year{outsideNote(data, below, above)}
      </p>
      <Disclosure summary="These numbers as a table">
        <DataTable<HistogramBin>
          caption={`Number of ${label} by pay`}
          rows={data.bins}
          rowKey={({ from }) => `${from}`}
          columns={[
            { label: `${data.currency} a year`, cell: sayBin, value: ({ from }) => from },
            {
              label: "Number",
              kind: "number",
              cell: ({ count }) => formatAmount(count),
              value: ({ count }) => count,
            },
            {
              label: "Share",
              kind: "number",
              cell: ({ count }) => `${((count / (total || 1)) * 100).toFixed(1)} %`,
              value: ({ count }) => (count / (total || 1)).toFixed(4),
            },
          ]}
        />
      </Disclosure>
    </div>
  );
}

function outsideNote({ bins }: HistogramData, below: number, above: number): string {
  const said = [
    below > 0 ? `${formatAmount(below)} below ${formatShortAmount(bins[0]?.from ?? 0)}` : "",
    above > 0 ? `${formatAmount(above)} above ${formatShortAmount(bins.at(-1)?.to ?? 0)}` : "",
  ].filter(Boolean);
  return said.length === 0 ? "" : `. Not drawn: ${said.join(" and ")}.`;
}

function sayHistogram(label: string, data: HistogramData): string {
  const fullest = data.bins.reduce((a, b) => (b.count > a.count ? b : a), data.bins[0] ?? emptyBin);
  const own = data.own
    ? ` ${data.own.label}: ${formatAmount(data.own.min)} to ${formatAmount(data.own.max)}.`
    : "";
  return (
    `Histogram of ${label} in ${data.currency} a year. Most, ${fullest.count}, lie in ${sayBin(fullest)}. ` +
    `Median ${formatAmount(data.median)}, 95 % interval ${formatAmount(data.medianLow)} to ${formatAmount(data.medianHigh)}.${own}`
  );
}

const emptyBin: HistogramBin = { from: 0, to: 0, count: 0 };
