import type { RoleBreakdown } from "@/db/roles/find-role-breakdowns";
import type { PayComparison } from "@/domain/article/compare-role-pay";
import { inOrder, largestFirst, type PairedCells, pairCells } from "@/domain/article/pair-cells";
import { type LevelMoves, leadsAcross, stepLevels } from "@/domain/article/step-levels";
import { levels } from "@/domain/role/level";
import type { PublishedCell } from "@/domain/statistics/publish-cell";

/** The pay of two roles part by part; of roles that stand in, theirs. */
export type PayParts = {
  byLevel: PairedCells<PublishedCell>;
  byCountry: PairedCells<PublishedCell>;
  /** From the levels of A, and from those of B; `null` where no step leads from one to the other. */
  moves: readonly [LevelMoves[], LevelMoves[]] | null;
};

const mostCountries = 8;
const none: PairedCells<PublishedCell> = { shown: [], left: [] };

/** Sets the levels and countries of two roles side by side where their pay compares at all. */
export function comparePayParts(
  comparison: PayComparison,
  breakdowns: ReadonlyMap<string, RoleBreakdown>,
): PayParts {
  const roles = comparison.kind === "difference" ? comparison.roles : [];
  const [partsA, partsB] = roles.map((role) => breakdowns.get(role));
  if (!partsA || !partsB) return { byLevel: none, byCountry: none, moves: null };
  const moves = [
    stepLevels(partsA.levels, partsB.levels),
    stepLevels(partsB.levels, partsA.levels),
  ] as const;
  return {
    byLevel: inOrder(pairCells(partsA.levels, partsB.levels), levels),
    byCountry: largestFirst(pairCells(partsA.countries, partsB.countries), mostCountries),
    moves: moves.some(leadsAcross) ? moves : null,
  };
}
