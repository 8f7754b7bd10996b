import { overlapOf } from "@/domain/statistics/overlap";
import type { QuantileSketch } from "@/domain/statistics/quantile-sketch";
import { isSolid, type PayCell, type RoleCell, type RolePay } from "./choose-role-pay";
import { compareMedians, type MedianDifference } from "./median-difference";

/** What can be said about the pay of one role beside that of another. */
export type PayComparison =
  /** The medians of two different roles: those named, which may be stand-ins. */
  | {
      kind: "difference";
      roles: readonly [string, string];
      difference: MedianDifference;
      /** Of the two distributions, 0 to 1; `null` where either has fewer than 30 ranges. */
      overlap: number | null;
    }
  /** One role's ranges speak for both, so that there is nothing to compare. */
  | { kind: "same-ranges"; role: string }
  /** One is a bare title that says nothing of the work, so that its pay compares with none. */
  | { kind: "bare-title"; role: string }
  /** Of one role or of both nothing may be shown. */
  | { kind: "too-few" };

/** Roles of listings that say no more than this; what the work is stands in their text only. */
const bareTitles: ReadonlySet<string> = new Set(["engineer", "manager", "analyst", "consultant"]);

const nothing: QuantileSketch = new Map();

/**
 * Compares the pay of two roles by the ranges that speak for each (see `chooseRolePay`).
 * @param sketches the middles of the ranges of the roles that speak, by slug
 */
export function compareRolePay(
  a: RolePay<PayCell>,
  b: RolePay<PayCell>,
  sketches: ReadonlyMap<string, QuantileSketch>,
): PayComparison {
  if (!a.speaker || !b.speaker) return { kind: "too-few" };
  const bare = [a, b].find(({ own }) => bareTitles.has(own.role));
  if (bare) return { kind: "bare-title", role: bare.own.role };
  const roles = [a.speaker.role, b.speaker.role] as const;
  if (roles[0] === roles[1]) return { kind: "same-ranges", role: roles[0] };
  const sketched = ({ role, cell }: RoleCell<PayCell>) => ({
    cell,
    sketch: sketches.get(role) ?? nothing,
  });
  const [sideA, sideB] = [sketched(a.speaker), sketched(b.speaker)];
  const difference = compareMedians(sideA, sideB);
  if (!difference) return { kind: "too-few" };
  const isCounted = isSolid(sideA.cell) && isSolid(sideB.cell);
  const overlap = isCounted ? overlapOf(sideA.sketch, sideB.sketch) : null;
  return { kind: "difference", roles, difference, overlap };
}
