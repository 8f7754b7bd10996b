/** Listings that the bits of one segment can hold: `bit(15872)` in db/schema/search-bits.ts. */
export const SEGMENT_SIZE = 15_872;

/** What decides how a search is counted; the tests lower it, so that a few listings take every road. */
export type SearchLimits = {
  /** At most this many listings are counted one by one. */
  countedRows: number;
  /** At most this many rows of bits are read for the facets of a search, else those of the sample. */
  countedBits: number;
  /** Matches fewer than this are all read and sorted to make a page. */
  sortedRows: number;
  /** About this many listings are sampled. */
  sampledListings: number;
  /** A word in at least this many listings is kept as bits. */
  frequentWordJobs: number;
  /** A word in at least this share of the listings is kept as bits of all of them. */
  commonWordShare: number;
};

/** Measured with 1,000,000 listings on two cores; see docs/search.md. */
export const searchLimits: SearchLimits = {
  countedRows: 1500,
  countedBits: 2000,
  sortedRows: 300,
  sampledListings: 16 * SEGMENT_SIZE,
  frequentWordJobs: 1500,
  commonWordShare: 0.03,
};
