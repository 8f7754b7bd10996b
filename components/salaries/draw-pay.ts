import { amountsOf } from "@/components/charts/percentiles";
import { scaleOf } from "@/components/charts/scale";
import { escapeXml, svgElement, svgText, wrapWords } from "@/components/charts/svg-text";
import { pictureColors } from "@/components/layout/picture-frame";
import { formatShortAmount } from "@/domain/salary/format-money";
import { cellHref } from "@/domain/statistics/cell-address";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";
import type { Histogram } from "@/domain/statistics/histogram";
import type { PayReport } from "@/domain/statistics/pay-report";
import { drawHistogramBars } from "./drawn-histogram";
import { drawStrip, drawStripAxis, stripHeight } from "./drawn-strip";
import { sayCoverage, sayDay, sayRanges, sayYears, titleCell } from "./say-cell";
import { sayFinding } from "./say-finding";
import { endStripsOf } from "./strip-percentiles";

const width = 960;
const margin = 40;
const stripsTop = 120;
const labelsWidth = 200;
const histogramHeight = 250;
const lineHeight = 19;
const longestLine = 118;
const { ink, soft, mark, paper } = pictureColors;

/**
 * The strips and the histogram of a cell as one SVG that stands by itself: no style sheet, font
 * or script from elsewhere, and inside it what the numbers are, n, the interval, the source and
 * the method. Where nothing may be shown it says so.
 */
export function drawPay(report: PayReport, siteUrl: string): string {
  const { address, cell, method } = report;
  const body = drawFigures(cell);
  const foot = sayFoot(cell, method, `${siteUrl}${cellHref(address)}`);
  const height = body.bottom + 24 + foot.length * lineHeight + margin / 2;
  const title = titleCell(address);
  return svgElement(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "font-family": "Inter, system-ui, 'Segoe UI', 'Liberation Sans', Arial, sans-serif",
    },
    svgElement("title", {}, escapeXml(title)),
    svgElement("desc", {}, escapeXml(sayFinding(report))),
    svgElement("rect", { width, height, fill: paper }),
    svgText("Salarium", { x: margin, y: 40, "font-size": 14, fill: mark }),
    svgText(title, { x: margin, y: 72, "font-size": 24, "font-weight": 700, fill: ink }),
    body.drawing,
    ...foot.map((said, at) =>
      svgText(said, {
        x: margin,
        y: body.bottom + 24 + (at + 1) * lineHeight,
        "font-size": 13,
        fill: soft,
      }),
    ),
  );
}

function drawFigures(cell: CellStatistics): { drawing: string; bottom: number } {
  const { low, middle, high } = endStripsOf(cell);
  if (!low || !middle || !high) {
    const says = `${sayRanges(cell.n)}: too few, or from too few employers, to show figures.`;
    return {
      drawing: svgText(says, { x: margin, y: stripsTop, "font-size": 18, fill: ink }),
      bottom: stripsTop + 20,
    };
  }
  const frame = {
    left: margin + labelsWidth,
    right: width - margin - 70,
    scale: scaleOf([low, middle, high].flatMap(amountsOf), { log: true }),
  };
  const rows = [
    { label: "Middle of the range", percentiles: middle },
    { label: "Low end", percentiles: low },
    { label: "High end", percentiles: high },
  ];
  const axisTop = stripsTop + rows.length * stripHeight + 8;
  const strips = [
    ...rows.map((row, at) => drawStrip({ ...frame, ...row, y: stripsTop + at * stripHeight })),
    drawStripAxis({ ...frame, y: axisTop, says: "USD a year, logarithmic scale" }),
  ].join("");
  const { histogram } = cell;
  if (!histogram || histogram.bars.length === 0) return { drawing: strips, bottom: axisTop + 44 };
  const top = axisTop + 80;
  const base = top + histogramHeight;
  const bars = drawHistogramBars({
    histogram,
    percentiles: middle,
    left: margin + 44,
    right: width - margin,
    top,
    base,
  });
  const note = svgText(sayHistogram(histogram), {
    x: margin + 44,
    y: base + 42,
    "font-size": 13,
    fill: soft,
  });
  return { drawing: `${strips}${bars}${note}`, bottom: base + 46 };
}

function sayHistogram({ bars, below, above }: Histogram): string {
  const outside = [
    below > 0 ? `${below} below ${formatShortAmount(bars[0]?.from ?? 0)}` : "",
    above > 0 ? `${above} above ${formatShortAmount(bars.at(-1)?.to ?? 0)}` : "",
  ].filter(Boolean);
  const left = outside.length > 0 ? ` Not drawn: ${outside.join(" and ")}.` : "";
  return `Number of ranges by their geometric middle, USD a year.${left}`;
}

/** All that must be said beside the numbers, in lines that fit the drawing. */
function sayFoot(cell: CellStatistics, method: string, address: string): string[] {
  const { n, years, updatedOn, sources, medianInterval, disclosure } = cell;
  const facts = [
    disclosure.shown && disclosure.thin ? `n = ${sayRanges(n)}, thin data` : `n = ${sayRanges(n)}`,
    years ? `window ${sayYears(years)}` : "",
    updatedOn ? `updated ${sayDay(updatedOn)}` : "",
    `method ${method}`,
  ];
  const interval = medianInterval
    ? "Heavy bar: middle half. Thin bar: P10 to P90. Tick: median; line above it: its " +
      `${sayCoverage(medianInterval)} interval from order statistics.`
    : "";
  const named = sources.map((one) => `${one.name}, ${one.licence}`).join("; ");
  return [
    facts.filter(Boolean).join("  ·  "),
    interval,
    named ? `Source: ${named}. Posted ranges, not self-reports.` : "",
    address,
  ].flatMap((line) => (line ? wrapWords(line, longestLine) : []));
}
