import type { EmploymentType } from "@/domain/job/terms";
import type { IncomeBand } from "@/domain/salary/reference/pay-reference-shape";

/** The kinds of contract whose pay differs in level or in the periods it is posted by. */
export type ContractKind = "regular" | "contract" | "part-time" | "internship";

/** The kind that decides among a set of employment types: the one with the least usual pay. */
export function contractKind(types: readonly EmploymentType[]): ContractKind {
  if (types.includes("internship")) return "internship";
  if (types.includes("full-time")) return "regular";
  if (types.includes("part-time")) return "part-time";
  if (types.includes("contract") || types.includes("freelance") || types.includes("temporary")) {
    return "contract";
  }
  return "regular";
}

/**
 * How annualised pay of a kind differs from regular pay, ln units. Interns are paid far less where
 * pay is low; contractors bill days that a year of work does not fill.
 */
export function kindShift(
  kind: ContractKind,
  band: IncomeBand | null,
): { shift: number; spread: number } {
  switch (kind) {
    case "regular":
      return { shift: 0, spread: 0 };
    case "contract":
      return { shift: 0, spread: 0.35 };
    case "part-time":
      return { shift: -0.3, spread: 0.5 };
    case "internship":
      return band === "low" || band === "middle"
        ? { shift: -1, spread: 0.6 }
        : { shift: -0.5, spread: 0.5 };
  }
}
