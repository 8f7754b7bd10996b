import type { ReactNode } from "react";

export type BadgeTone = "neutral" | "accent" | "signal" | "danger";

/** A word of state. The word says it; the tone only helps the eye. */
export function Badge({ tone = "neutral", children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={`badge badge-${tone}`}>{children}</span>;
}
