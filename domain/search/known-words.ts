/** What the listings say about a word. */
export type WordFacts = {
  /** Listings with the word; a count above `wordLimits.rare` may stop early. */
  jobs: number;
  /** Whether it is part of an employer's name. */
  isCompanyName: boolean;
};

/** A word of the dictionary that looks like another one, and how many listings have it. */
export type NearWord = { word: string; jobs: number };

/** The words there are, as the database knows them; in tests any list will do. */
export type KnownWords = {
  /** What the listings say about each of these words. */
  describe(words: readonly string[]): Promise<ReadonlyMap<string, WordFacts>>;
  /** For each word of six letters or more those of the dictionary that look like it. */
  findAlike(words: readonly string[]): Promise<ReadonlyMap<string, readonly NearWord[]>>;
  /** How many listings have each of these words of the dictionary; others are left out. */
  count(words: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Whether a search for the text alone finds anything. */
  hasResults(text: string): Promise<boolean>;
};

export const wordLimits = {
  /** A word in so few listings may be a slip although it occurs. */
  rare: 20,
  /** A word in so few finds next to nothing. */
  nearlyNone: 3,
  /** Words of a text that are corrected at once; a text with more unknown words is no slip. */
  corrected: 4,
} as const;
