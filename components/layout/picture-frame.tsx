import type { ReactNode } from "react";

/** What sites that show a link expect of its picture, in pixels. */
export const pictureSize = { width: 1200, height: 630 };

/** The light tokens of app/globals.css: a picture that is shared has no dark form. */
export const pictureColors = {
  paper: "#fbfaf6",
  ink: "#1c211f",
  soft: "#474d49",
  mark: "#0b5961",
  faint: "#cfdedd",
  line: "#dfdbd0",
} as const;

interface PictureFrameProps {
  title: string;
  /** Where the numbers are from. */
  foot: string;
  children: ReactNode;
}

/** The picture that stands for a page where it is linked, made by `ImageResponse`. */
export function PictureFrame({ title, foot, children }: PictureFrameProps) {
  const { paper, ink, soft, mark } = pictureColors;
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        width: "100%",
        height: "100%",
        padding: 64,
        background: paper,
        color: ink,
        fontSize: 30,
      }}
    >
      <div style={{ display: "flex", fontSize: 28, color: mark }}>Salarium</div>
      <div style={{ display: "flex", fontSize: 54, lineHeight: 1.15 }}>{title}</div>
      {children}
      <div style={{ display: "flex", fontSize: 25, color: soft }}>{foot}</div>
    </div>
  );
}
