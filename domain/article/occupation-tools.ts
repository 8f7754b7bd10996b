import type { Contrast } from "./contrast-lists";

/** The tools that postings for an occupation name often, by its official list. */
export interface OccupationTools {
  /** Code of the U.S. Standard Occupational Classification. */
  soc: string;
  occupation: string;
  /** In alphabetical order; never empty. */
  tools: readonly string[];
  /** `2025-06`. */
  vintage: string;
  source: { name: string; url: string | null; licence: string };
}

/** What the official lists of two occupations say beside each other. */
export type ToolFacts =
  /** Each list has something that the other one has not. */
  | { kind: "contrast"; contrast: Contrast }
  /** Both roles are counted under one occupation, or one list holds all of the other one. */
  | { kind: "alike" }
  /** Of one occupation or of both there is no list. */
  | { kind: "unknown" };

/** Splits the official lists of two occupations into only A, both and only B. */
export function contrastTools(a: OccupationTools | null, b: OccupationTools | null): ToolFacts {
  if (!a || !b) return { kind: "unknown" };
  const contrast = {
    onlyA: a.tools.filter((tool) => !b.tools.includes(tool)),
    both: a.tools.filter((tool) => b.tools.includes(tool)),
    onlyB: b.tools.filter((tool) => !a.tools.includes(tool)),
  };
  const isContrast = contrast.onlyA.length > 0 && contrast.onlyB.length > 0;
  return isContrast ? { kind: "contrast", contrast } : { kind: "alike" };
}
