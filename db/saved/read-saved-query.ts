import type { Database } from "@/db/connect";
import { findSearchNames } from "@/db/jobs/find-search-names";
import { currentExchangeRates } from "@/domain/salary/reference/current-exchange-rates";
import { nameSearch } from "@/domain/search/filter-names";
import { parseSearchParams, requestedValues } from "@/domain/search/parse-search-params";
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
  const names = await findSearchNames(db, {
    skills: requestedValues(params, "skill"),
    companies: requestedValues(params, "company"),
  });
  const currencies = Object.keys(currentExchangeRates.perUsd);
  const { criteria, notices } = parseSearchParams(params, { ...names, currencies });
  return { criteria, words: nameSearch(criteria, names), isWhole: notices.length === 0 };
}
