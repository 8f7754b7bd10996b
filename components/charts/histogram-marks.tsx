import { formatShortAmount } from "@/domain/salary/format-money";
import { headHeight, plotHeight } from "./chart-frame";
import type { HistogramData } from "./histogram-data";
import { labelAnchor } from "./label-anchor";

/** Where an amount lies: in percent on the server, in pixels in the interactive twin. */
export interface Plot {
  x: (amount: number) => string | number;
  width: (from: number, to: number) => string | number;
  /** 0 to 100, to tell how near an edge it is. */
  position: (amount: number) => number;
}

type OwnRange = NonNullable<HistogramData["own"]>;

interface MarksProps {
  data: HistogramData;
  plot: Plot;
}

/** Over the bars: the median with its interval, and one's own range, each with its name. */
export function HistogramMarks({ data, plot }: MarksProps) {
  const { median, medianLow, medianHigh, own } = data;
  const [low, mid, high] = [plot.x(medianLow), plot.x(median), plot.x(medianHigh)];
  const base = headHeight + plotHeight;
  return (
    <>
      {own ? <OwnMark data={data} own={own} plot={plot} /> : null}
      <line className="median-halo" x1={mid} x2={mid} y1={headHeight} y2={base} />
      <line className="median-line" x1={mid} x2={mid} y1="16" y2={base} />
      <line className="strip-whisker" x1={low} x2={high} y1="20" y2="20" />
      <line className="strip-whisker" x1={low} x2={low} y1="17" y2="23" />
      <line className="strip-whisker" x1={high} x2={high} y1="17" y2="23" />
      <text className="median-label" x={mid} y="11" textAnchor={labelAnchor(plot.position(median))}>
        median {formatShortAmount(median)}
      </text>
    </>
  );
}

function OwnMark({ data: { median }, own, plot }: MarksProps & { own: OwnRange }) {
  const [left, right] = [plot.x(own.min), plot.x(own.max)];
  const label = placeOwnLabel(own, median, plot);
  return (
    <>
      <rect
        className="own-band"
        x={left}
        width={plot.width(own.min, own.max)}
        y={headHeight - 2}
        height={plotHeight + 2}
      />
      <line
        className="own-edge"
        x1={left}
        x2={left}
        y1={headHeight - 2}
        y2={headHeight + plotHeight}
      />
      <line
        className="own-edge"
        x1={right}
        x2={right}
        y1={headHeight - 2}
        y2={headHeight + plotHeight}
      />
      <text className="own-label" x={plot.x(label.at)} y={headHeight - 8} textAnchor={label.anchor}>
        {own.label}
      </text>
    </>
  );
}

/** Away from the line of the median, and never out of the plot. */
function placeOwnLabel(own: OwnRange, median: number, plot: Plot) {
  if (own.min >= median && plot.position(own.min) < 75) {
    return { at: own.min, anchor: "start" } as const;
  }
  if (own.max <= median && plot.position(own.max) > 25) {
    return { at: own.max, anchor: "end" } as const;
  }
  const middle = (own.min + own.max) / 2;
  return { at: middle, anchor: labelAnchor(plot.position(middle)) };
}
