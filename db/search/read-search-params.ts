import type { Database } from "@/db/connect";
import { findSearchNames } from "@/db/jobs/find-search-names";
import { currentExchangeRates } from "@/domain/salary/reference/current-exchange-rates";
import type { NamesBySlug } from "@/domain/search/filter-names";
import {
  type ParsedSearch,
  parseSearchParams,
  type RawSearchParams,
  requestedValues,
} from "@/domain/search/parse-search-params";
import { readSpelling } from "@/domain/search/read-spelling";
import { suggestWords } from "./suggest-words";

export type ReadSearch = ParsedSearch & {
  names: NamesBySlug;
  /** A search text that finds much more, to be offered. */
  offeredText: string | null;
};

/**
 * Reads a search from the parameters of an address: the one way to do it for pages, feeds, saved
 * searches and alerts, so that all of them find the same. Its text is corrected where it finds
 * nothing as typed; names of the skills and companies it is narrowed to come with it.
 */
export async function readSearchParams(db: Database, params: RawSearchParams): Promise<ReadSearch> {
  const names = await findSearchNames(db, {
    skills: requestedValues(params, "skill"),
    companies: requestedValues(params, "company"),
  });
  const currencies = Object.keys(currentExchangeRates.perUsd);
  const parsed = parseSearchParams(params, { ...names, currencies });
  const { text, offered } = await readSpelling(parsed.criteria.text, suggestWords(db));
  return { ...parsed, criteria: { ...parsed.criteria, text }, names, offeredText: offered };
}
