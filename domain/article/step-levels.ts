import { type Level, levels } from "@/domain/role/level";
import { isSolid, type PayCell } from "./choose-role-pay";

/** How far the median of posted pay at one place lies from that at another. */
export interface LevelStep {
  to: Level;
  /** In percent of the median that is left. */
  percent: number;
}

/** From one level of a role: to the next level of it, to the other role, and to both. */
export interface LevelMoves {
  from: Level;
  /** To the next level of the same role. */
  up: LevelStep | null;
  /** To the same level of the other role. */
  across: LevelStep | null;
  /** To the next level of the other role. */
  acrossUp: LevelStep | null;
}

type Cells = ReadonlyMap<string, PayCell>;

/**
 * What the medians of posted pay say of moves from the levels of one role, within it and to another
 * one. Only levels with 30 ranges or more are spoken of; a level from which no step is known is left
 * out. It compares what is posted, and knows nothing of who moves.
 */
export function stepLevels(own: Cells, other: Cells): LevelMoves[] {
  return levels.flatMap((from, at) => {
    const median = medianOf(own.get(from));
    const next = levels[at + 1];
    const step = (cells: Cells, to: Level | undefined): LevelStep | null => {
      const reached = to && medianOf(cells.get(to));
      return median && reached ? { to, percent: (100 * (reached - median)) / median } : null;
    };
    const moves = {
      from,
      up: step(own, next),
      across: step(other, from),
      acrossUp: step(other, next),
    };
    return moves.up || moves.across || moves.acrossUp ? [moves] : [];
  });
}

/** Whether any move leads to the other role. */
export function leadsAcross(moves: readonly LevelMoves[]): boolean {
  return moves.some(({ across, acrossUp }) => across !== null || acrossUp !== null);
}

function medianOf(cell: PayCell | undefined): number | null {
  return cell && isSolid(cell) ? (cell.middle?.p50 ?? null) : null;
}
