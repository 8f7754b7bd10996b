import type { PayCell, RolePay } from "./choose-role-pay";
import { compareMedians, type MedianDifference } from "./median-difference";

/** What can be said about the pay of one role beside that of another. */
export type PayComparison =
  /** The medians of two different roles: those named, which may be stand-ins. */
  | { kind: "difference"; roles: readonly [string, string]; difference: MedianDifference }
  /** One role's ranges speak for both, so that there is nothing to compare. */
  | { kind: "same-ranges"; role: string }
  /** One is a bare title that says nothing of the work, so that its pay compares with none. */
  | { kind: "bare-title"; role: string }
  /** Of one role or of both nothing may be shown. */
  | { kind: "too-few" };

/** Roles of listings that say no more than this; what the work is stands in their text only. */
const bareTitles: ReadonlySet<string> = new Set(["engineer", "manager", "analyst", "consultant"]);

/** Compares the pay of two roles by the ranges that speak for each (see `chooseRolePay`). */
export function compareRolePay(a: RolePay<PayCell>, b: RolePay<PayCell>): PayComparison {
  if (!a.speaker || !b.speaker) return { kind: "too-few" };
  const bare = [a, b].find(({ own }) => bareTitles.has(own.role));
  if (bare) return { kind: "bare-title", role: bare.own.role };
  const roles = [a.speaker.role, b.speaker.role] as const;
  if (roles[0] === roles[1]) return { kind: "same-ranges", role: roles[0] };
  const difference = compareMedians(a.speaker.cell, b.speaker.cell);
  return difference ? { kind: "difference", roles, difference } : { kind: "too-few" };
}
