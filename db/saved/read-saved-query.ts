import type { Database } from "@/db/connect";
import { readSearchParams } from "@/db/search/read-search-params";
import { nameSearch } from "@/domain/search/filter-names";
import type { SearchCriteria } from "@/domain/search/search-criteria";

export type SavedQuery = {
  criteria: SearchCriteria;
  /** The filters in words; `null` for a search for everything. */
  words: string | null;
  /** `false` when part of it, such as a company, does not exist (any more). */
  isWhole: boolean;
};

/** Reads the query string of a search as the search page would. */
export async function readSavedQuery(db: Database, query: string): Promise<SavedQuery> {
  const given = new URLSearchParams(query);
  const params = Object.fromEntries(
    [...new Set(given.keys())].map((name) => [name, given.getAll(name)]),
  );
  const { criteria, notices, names } = await readSearchParams(db, params);
  return { criteria, words: nameSearch(criteria, names), isWhole: notices.length === 0 };
}
