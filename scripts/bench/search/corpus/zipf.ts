/** Draws a rank from 0 to `count - 1`. */
export type RankDraw = (random: () => number) => number;

/**
 * Ranks as words, employers and places have them: rank k is drawn in proportion to
 * 1 / (k + 1) ** exponent (Zipf's law), by a look-up in the summed weights.
 */
export function drawByZipf(count: number, exponent: number): RankDraw {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += (rank + 1) ** -exponent;
    sums[rank] = sum;
  }
  return (random) => {
    const wanted = random() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
