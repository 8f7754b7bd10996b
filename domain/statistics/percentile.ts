import type { Distribution } from "./distribution";

/**
 * The p-th percentile (0 to 100) with linear interpolation between the two nearest ranks:
 * position 1 + (n − 1) · p/100. This is definition 7 of Hyndman and Fan (1996), the same as
 * Postgres `percentile_cont`, NumPy's default and a spreadsheet's PERCENTILE.INC.
 * Throws when there is no value or p is outside 0 to 100.
 */
export function percentile(distribution: Distribution, p: number): number {
  if (distribution.n === 0) throw new RangeError("No values, so no percentile.");
  if (!(p >= 0 && p <= 100)) throw new RangeError(`There is no percentile ${p}.`);
  const position = 1 + ((distribution.n - 1) * p) / 100;
  const rank = Math.floor(position);
  const share = position - rank;
  const value = distribution.valueAtRank(rank);
  return share === 0 ? value : value + share * (distribution.valueAtRank(rank + 1) - value);
}
