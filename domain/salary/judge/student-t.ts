/** Density of the standard Student t with 5 degrees of freedom. */
const peak = 0.3796066898224944;

/** Density at `z` of a Student t with 5 degrees of freedom, scale 1: heavier tails than a normal. */
export function densityOfT5(z: number): number {
  const q = 1 + (z * z) / 5;
  return peak / (q * q * q);
}

/** Share of a Student t with 5 degrees of freedom, scale 1, that lies below `z`. */
export function shareBelowT5(z: number): number {
  const t = z / Math.sqrt(5);
  const q = 1 + t * t;
  return 0.5 + (Math.atan(t) + (t / q) * (1 + 2 / (3 * q))) / Math.PI;
}
