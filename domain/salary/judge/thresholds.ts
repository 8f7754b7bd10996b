/**
 * The thresholds of method 2026.1, set on the calibration half of the public ranges for the
 * false-hold rates stated in docs/method.md.
 */
export const thresholds = {
  /** max / min above which a range is noted, noted firmly, and held. */
  width: { note: 2, warn: 2.5, hold: 4 },
  /** Posterior of "as posted" below which pay is held, and below which the poster is told. */
  asPosted: { hold: 0.5, note: 0.9 },
} as const;
