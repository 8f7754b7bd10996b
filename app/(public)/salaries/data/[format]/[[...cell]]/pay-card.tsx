import { ImageResponse } from "next/og";
import { PictureFrame, pictureColors, pictureSize } from "@/components/layout/picture-frame";
import {
  sayCoverage,
  sayPlace,
  sayRanges,
  sayYears,
  titleCell,
} from "@/components/salaries/say-cell";
import type { PayOverview } from "@/db/salaries/find-pay-overview";
import { formatMoney, formatShortAmount } from "@/domain/salary/format-money";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";
import type { PayReport } from "@/domain/statistics/pay-report";

const { paper, soft, mark, faint } = pictureColors;

/** The picture of a salary page for links to it: its real numbers, or that there are too few. */
export function drawPayCard({ address, cell, method }: PayReport): ImageResponse {
  return draw(titleCell(address), cell, method);
}

/** The picture of the page of all roles. */
export function drawOverviewCard({ country, world, method }: PayOverview): ImageResponse {
  const place = country ? `, ${sayPlace(country.code)}` : "";
  return draw(`Pay in AI, machine learning and data${place}`, country?.cell ?? world, method);
}

function draw(title: string, cell: CellStatistics, method: string): ImageResponse {
  const { middle, medianInterval, n, years, disclosure, sources } = cell;
  const named = sources.map(({ name }) => name).join(", ");
  const window = sayYears(years);
  const thin = disclosure.shown && disclosure.thin;
  return new ImageResponse(
    <PictureFrame
      title={title}
      foot={[thin ? `${sayRanges(n)}, thin data` : sayRanges(n), window, `method ${method}`, named]
        .filter(Boolean)
        .join("  ·  ")}
    >
      {middle ? (
        <Figures middle={middle} interval={medianInterval} />
      ) : (
        <div style={{ display: "flex" }}>Not enough posted ranges to show figures</div>
      )}
    </PictureFrame>,
    pictureSize,
  );
}

interface FiguresProps {
  middle: NonNullable<CellStatistics["middle"]>;
  interval: CellStatistics["medianInterval"];
}

function Figures({ middle, interval }: FiguresProps) {
  const { p25, p50, p75 } = middle;
  const low = middle.p10 ?? p25;
  const high = middle.p90 ?? p75;
  const position = (value: number) => (100 * Math.log(value / low)) / (Math.log(high / low) || 1);
  const at = (value: number) => `${position(value)}%`;
  return (
    <div style={{ display: "flex", flexDirection: "column", gap: 20 }}>
      <div
        style={{ display: "flex", fontSize: 44 }}
      >{`Median ${formatMoney(p50, "USD")} a year`}</div>
      {interval ? (
        <div style={{ display: "flex", color: soft }}>
          {`${sayCoverage(interval)} interval ${formatMoney(interval.low, "USD")} to ${formatMoney(interval.high, "USD")}`}
        </div>
      ) : null}
      <div style={{ display: "flex", position: "relative", height: 36, background: faint }}>
        <div
          style={{
            position: "absolute",
            left: at(p25),
            width: `${position(p75) - position(p25)}%`,
            top: 0,
            bottom: 0,
            background: mark,
          }}
        />
        <div
          style={{
            position: "absolute",
            left: at(p50),
            width: 6,
            top: 0,
            bottom: 0,
            background: paper,
          }}
        />
      </div>
      <div style={{ display: "flex", justifyContent: "space-between", color: soft }}>
        <div style={{ display: "flex" }}>
          {`${middle.p10 === null ? "P25" : "P10"} ${formatShortAmount(low)}`}
        </div>
        <div style={{ display: "flex" }}>
          {`Half between ${formatShortAmount(p25)} and ${formatShortAmount(p75)}`}
        </div>
        <div style={{ display: "flex" }}>
          {`${middle.p90 === null ? "P75" : "P90"} ${formatShortAmount(high)}`}
        </div>
      </div>
    </div>
  );
}
