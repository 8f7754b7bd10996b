import { ImageResponse } from "next/og";
import { PictureFrame, pictureColors, pictureSize } from "@/components/layout/picture-frame";
import { sayRanges } from "@/components/salaries/say-cell";
import type { FoundComparison } from "@/db/articles/find-comparison";
import type { RolePay } from "@/domain/article/choose-role-pay";
import { findRole } from "@/domain/role/taxonomy";
import { formatMoney } from "@/domain/salary/format-money";
import { methodVersion } from "@/domain/salary/judge/method-version";
import type { CellStatistics } from "@/domain/statistics/cell-statistics";

const { soft, mark, line } = pictureColors;

/** Two roles with the medians of their posted pay and how many ranges stand behind each. */
export function drawComparison({ arranged, roles, pay }: FoundComparison): ImageResponse {
  return new ImageResponse(
    <PictureFrame
      title={arranged.title}
      foot={`Medians of posted pay in US dollars a year  ·  method ${methodVersion}`}
    >
      <div style={{ display: "flex", gap: 48 }}>
        <Median name={roles[0].name} pay={pay[0]} />
        <Median name={roles[1].name} pay={pay[1]} />
      </div>
    </PictureFrame>,
    pictureSize,
  );
}

function Median({ name, pay }: { name: string; pay: RolePay<CellStatistics> }) {
  const { own, speaker } = pay;
  const median = speaker?.cell.middle?.p50;
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        flex: 1,
        gap: 12,
        paddingTop: 20,
        borderTop: `4px solid ${mark}`,
      }}
    >
      <div style={{ display: "flex", fontSize: 28, lineHeight: 1.2 }}>{name}</div>
      <div style={{ display: "flex", fontSize: 56 }}>
        {median === undefined ? "too few ranges" : formatMoney(median, "USD")}
      </div>
      <div
        style={{
          display: "flex",
          fontSize: 24,
          lineHeight: 1.3,
          color: soft,
          borderTop: `1px solid ${line}`,
          paddingTop: 12,
        }}
      >
        {speaker && speaker.role !== own.role
          ? `${findRole(speaker.role)?.name ?? speaker.role} stands in, with ${sayRanges(speaker.cell.n)}`
          : sayRanges(own.cell.n)}
      </div>
    </div>
  );
}
