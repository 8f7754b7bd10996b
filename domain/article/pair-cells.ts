import type { PayCell } from "./choose-role-pay";

/** The same part of the pay of two roles: a level or a country. */
export interface PairedCell<Cell> {
  key: string;
  a: Cell;
  b: Cell;
}

/** The parts of the pay of two roles that may be set side by side, and those that may not. */
export interface PairedCells<Cell> {
  shown: PairedCell<Cell>[];
  /** Of one role or of both nothing may be shown; with the ranges of each. */
  left: { key: string; a: number; b: number }[];
}

/**
 * Pairs the parts of the pay of two roles by their keys. Only where both roles may be shown is
 * there a pair. An unknown part (`""`) is no part.
 */
export function pairCells<Cell extends Pick<PayCell, "n" | "disclosure">>(
  a: ReadonlyMap<string, Cell>,
  b: ReadonlyMap<string, Cell>,
): PairedCells<Cell> {
  const paired: PairedCells<Cell> = { shown: [], left: [] };
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    if (key === "") continue;
    const [cellA, cellB] = [a.get(key), b.get(key)];
    if (cellA?.disclosure.shown && cellB?.disclosure.shown) {
      paired.shown.push({ key, a: cellA, b: cellB });
    } else {
      paired.left.push({ key, a: cellA?.n ?? 0, b: cellB?.n ?? 0 });
    }
  }
  return paired;
}

/** In the order of the keys, such as that of the levels. */
export function inOrder<Cell>(
  { shown, left }: PairedCells<Cell>,
  keys: readonly string[],
): PairedCells<Cell> {
  const place = ({ key }: { key: string }) => keys.indexOf(key);
  return {
    shown: shown.toSorted((x, y) => place(x) - place(y)),
    left: left.toSorted((x, y) => place(x) - place(y)),
  };
}

/** Those with most ranges of the role that has fewer first, and no more than `most` of them. */
export function largestFirst<Cell extends Pick<PayCell, "n">>(
  { shown, left }: PairedCells<Cell>,
  most: number,
): PairedCells<Cell> {
  const smaller = ({ a, b }: PairedCell<Cell>) => Math.min(a.n, b.n);
  const byKey = (x: { key: string }, y: { key: string }) => (x.key < y.key ? -1 : 1);
  return {
    shown: shown.toSorted((x, y) => smaller(y) - smaller(x) || byKey(x, y)).slice(0, most),
    left: left.toSorted((x, y) => y.a + y.b - x.a - x.b || byKey(x, y)),
  };
}
