/**
 * The middle by which a range counts: the geometric mean of its ends, in whole units. An open end
 * is taken as the other one. Both ends must be positive.
 */
export function geometricMiddle(min: number, max: number): number {
  return Math.round(Math.sqrt(min * max));
}
