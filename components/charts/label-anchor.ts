/** Keeps a label inside the plot: near an edge it runs away from it. */
export function labelAnchor(position: number): "start" | "middle" | "end" {
  if (position < 15) return "start";
  return position > 85 ? "end" : "middle";
}
