/** What search promises at a million listings; milliseconds are of 95 of 100 searches. */
export const searchGoals = {
  wholeP95Ms: 30,
  wholeCrowdP95Ms: 60,
  pageP95Ms: 5,
  /** How many times faster than SQLite's page and facets for a broad word. */
  timesSqlite: 10,
  /** Largest part by which an "about" number may be off. */
  aboutError: 0.05,
  /** The import's rows a second beside those of a bare COPY of the same rows. */
  importShare: 0.4,
} as const;
