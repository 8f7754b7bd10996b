/** Countries whose market is known equally well: how sure "as posted" has to be differs. */
export type MarketGroup = "us" | "high" | "upper" | "middle" | "low" | "unknown";

/**
 * The thresholds of method 2026.1, set on the calibration half of the public ranges for the
 * false-hold rates stated in docs/method.md.
 */
export const thresholds = {
  /** max / min above which a range is noted, noted firmly, and held. */
  width: { note: 2, warn: 2.5, hold: 4 },
  /**
   * Posterior of "as posted" below which pay is held. Where the reference is thin an honest posting
   * looks odd more often, so it has to look odder before it is held.
   */
  asPosted: {
    us: 0.92,
    high: 0.92,
    upper: 0.92,
    middle: 0.88,
    low: 0.88,
    unknown: 0.9,
  } satisfies Record<MarketGroup, number>,
  /** For executives everywhere: few ranges, and the highest of them were clipped from the file. */
  asPostedExecutive: 0.88,
  /** The poster is told of a doubt when it is at least this share of one that would hold. */
  noteShare: 0.5,
} as const;
