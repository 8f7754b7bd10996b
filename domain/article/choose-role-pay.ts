import type { PublishedCell } from "@/domain/statistics/publish-cell";

/** What is needed of a cell of pay to decide which one speaks for a role. */
export type PayCell = Pick<PublishedCell, "n" | "disclosure" | "middle" | "medianInterval">;

/** The pay of one role, cell by cell. */
export interface RoleCell<Cell> {
  /** Slug of the role whose ranges these are. */
  role: string;
  cell: Cell;
}

/** How the pay of a role is told. */
export interface RolePay<Cell extends PayCell> {
  own: RoleCell<Cell>;
  /** The broader role that stands in or beside, always to be named with its n; see `chooseRolePay`. */
  standIn: RoleCell<Cell> | null;
  /** The one whose median may be compared: the role's own where it is shown, else the stand-in. */
  speaker: RoleCell<Cell> | null;
}

/**
 * Decides which ranges speak for a role's pay. With 30 or more of its own the role needs nobody.
 * With 5 to 29 its own thin figures are shown and the nearest broader role stands beside them.
 * With fewer the broader role stands in. The nearest broader role with solid figures is taken,
 * else the nearest that may be shown at all.
 * @param ladder the role itself, then its broader roles, nearest first
 */
export function chooseRolePay<Cell extends PayCell>(
  ladder: readonly [RoleCell<Cell>, ...RoleCell<Cell>[]],
): RolePay<Cell> {
  const [own, ...broader] = ladder;
  if (isSolid(own.cell)) return { own, standIn: null, speaker: own };
  const standIn =
    broader.find(({ cell }) => isSolid(cell)) ??
    broader.find(({ cell }) => cell.disclosure.shown) ??
    null;
  return { own, standIn, speaker: own.cell.disclosure.shown ? own : standIn };
}

/** Shown, and not as thin. */
export function isSolid({ disclosure }: Pick<PayCell, "disclosure">): boolean {
  return disclosure.shown && !disclosure.thin;
}
