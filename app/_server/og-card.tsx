import { ImageResponse } from "next/og";

export const ogSize = { width: 1200, height: 630 };

// The light tokens of app/globals.css: a picture that is shared has no dark form.
const colours = { paper: "#fbfaf6", ink: "#1c211f", soft: "#474d49", mark: "#0b5961" };

type OgCard = {
  title: string;
  /** Under the title, such as company and place. */
  lines: readonly string[];
  /** The number people come for, large. */
  figure: string;
  /** Small, at the foot. */
  foot: string;
};

/** The picture of a page for links to it. */
export function drawOgCard({ title, lines, figure, foot }: OgCard): ImageResponse {
  return new ImageResponse(
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        width: "100%",
        height: "100%",
        padding: 64,
        background: colours.paper,
        color: colours.ink,
        fontSize: 32,
      }}
    >
      <div style={{ display: "flex", fontSize: 28, color: colours.mark }}>Salarium</div>
      <div style={{ display: "flex", flexDirection: "column", gap: 12 }}>
        <div style={{ display: "flex", fontSize: 60, lineHeight: 1.15 }}>{cut(title, 90)}</div>
        {lines.filter(Boolean).map((line) => (
          <div key={line} style={{ display: "flex", color: colours.soft }}>
            {cut(line, 80)}
          </div>
        ))}
      </div>
      <div style={{ display: "flex", fontSize: 48, color: colours.mark }}>{figure}</div>
      <div style={{ display: "flex", fontSize: 26, color: colours.soft }}>{foot}</div>
    </div>,
    ogSize,
  );
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
