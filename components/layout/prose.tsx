import type { ReactNode } from "react";

/** Article text: serif, 60 to 75 characters a line, headings that can be linked. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>;
}
