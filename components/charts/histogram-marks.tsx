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

interface MarksProps {
  data: HistogramData;
  plot: Plot;
}

/** Behind the bars: how far the median may be off. */
export function MedianBand({ data: { medianLow, medianHigh }, plot }: MarksProps) {
  return (
    <rect
      className="median-band"
      x={plot.x(medianLow)}
      width={plot.width(medianLow, medianHigh)}
      y={headHeight}
      height={plotHeight}
    />
  );
}

/** Over the bars: the median, and one's own range, each with its name. */
export function HistogramMarks({ data: { median, own }, plot }: MarksProps) {
  return (
    <>
      {own ? <OwnMark own={own} plot={plot} /> : null}
      <line
        className="median-line"
        x1={plot.x(median)}
        x2={plot.x(median)}
        y1={18}
        y2={headHeight + plotHeight}
      />
      <text
        className="median-label"
        x={plot.x(median)}
        y="12"
        textAnchor={labelAnchor(plot.position(median))}
      >
        median {formatShortAmount(median)}
      </text>
    </>
  );
}

function OwnMark({ own, plot }: { own: NonNullable<HistogramData["own"]>; plot: Plot }) {
  const middle = (own.min + own.max) / 2;
  const [left, right] = [plot.x(own.min), plot.x(own.max)];
  return (
    <>
      <rect
        className="own-band"
        x={left}
        width={plot.width(own.min, own.max)}
        y={headHeight - 4}
        height={plotHeight + 4}
      />
      <line
        className="own-edge"
        x1={left}
        x2={left}
        y1={headHeight - 4}
        y2={headHeight + plotHeight}
      />
      <line
        className="own-edge"
        x1={right}
        x2={right}
        y1={headHeight - 4}
        y2={headHeight + plotHeight}
      />
      <text
        className="own-label"
        x={plot.x(middle)}
        y={headHeight - 10}
        textAnchor={labelAnchor(plot.position(middle))}
      >
        {own.label}
      </text>
    </>
  );
}
