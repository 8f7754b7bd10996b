/** What each kind of slip costs; 1 is an ordinary wrong, missing or extra letter. */
type SlipCosts = {
  swap: number;
  /** A letter doubled, or one of two equal letters left out. */
  double: number;
  /** A letter for its neighbour on the keyboard. */
  neighbour: number;
};

const countEach: SlipCosts = { swap: 1, double: 1, neighbour: 1 };
/** Slips of the fingers are likelier than wrong letters. */
const weighEach: SlipCosts = { swap: 0.7, double: 0.7, neighbour: 0.8 };

/** Hardly anybody gets the first letter wrong (Pollock and Zamora, CACM 27, 1984). */
const FIRST_LETTER = 0.3;

/**
 * Letters wrong, missing, extra or swapped with the next (Damerau, CACM 7, 1964; no letter is
 * changed twice) between two words.
 */
export function countEdits(a: string, b: string): number {
  return alignWords(a, b, countEach);
}

/** How unlikely it is that one word was typed for the other: `countEdits`, likely slips at less. */
export function weighEdits(typed: string, meant: string): number {
  const isFirstWrong = typed[0] !== meant[0] && typed[0] !== meant[1];
  return alignWords(typed, meant, weighEach) + (isFirstWrong ? FIRST_LETTER : 0);
}

function alignWords(a: string, b: string, costs: SlipCosts): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(
        (above[j] ?? 0) + gapCost(a, i - 1, costs),
        (row[j - 1] ?? 0) + gapCost(b, j - 1, costs),
        (above[j - 1] ?? 0) + changeCost(a[i - 1], b[j - 1], costs),
        isSwap(a, i, b, j) ? (before[j - 2] ?? 0) + costs.swap : Number.POSITIVE_INFINITY,
      );
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}

function gapCost(word: string, at: number, costs: SlipCosts): number {
  return at > 0 && word[at] === word[at - 1] ? costs.double : 1;
}

function changeCost(a: string | undefined, b: string | undefined, costs: SlipCosts): number {
  if (a === b) return 0;
  return areNeighbours(a ?? "", b ?? "") ? costs.neighbour : 1;
}

function isSwap(a: string, i: number, b: string, j: number): boolean {
  return i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
}

/** Rows of a QWERTY keyboard, each half a key further right. */
const rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const keys = new Map(
  rows.flatMap((row, y) => [...row].map((letter, x) => [letter, { x: x + y / 2, y }] as const)),
);

function areNeighbours(a: string, b: string): boolean {
  const one = keys.get(a);
  const other = keys.get(b);
  if (!one || !other) return false;
  return Math.abs(one.x - other.x) <= 1 && Math.abs(one.y - other.y) <= 1;
}
