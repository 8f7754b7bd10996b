import type { Database } from "@/db/connect";
import { countFacets, type FacetCounts } from "@/db/jobs/count-facets";
import { findSearchNames } from "@/db/jobs/find-search-names";
import { type SearchPage, searchJobs } from "@/db/jobs/search-jobs";
import { currentExchangeRates as rates } from "@/domain/salary/reference/current-exchange-rates";
import { parseSearchParams, requestedValues } from "@/domain/search/parse-search-params";
import type { SearchCriteria } from "@/domain/search/search-criteria";
import type { SearchCursor } from "@/domain/search/search-cursor";
import { corpusNow } from "./corpus/corpus";
import type { BenchQuery } from "./queries/bench-query";

const PAGE_SIZE = 25;
const currencies = Object.keys(rates.perUsd);

/** A search that is understood, and where its page begins. */
export type SiteQuery = { criteria: SearchCriteria; after: SearchCursor | null };

/** Reads a search as the page does; `page` is reached by its key, found beforehand. */
export async function readSiteQuery(
  db: Database,
  query: BenchQuery,
  page: number,
): Promise<SiteQuery> {
  const names = await findSearchNames(db, {
    skills: requestedValues(query, "skill"),
    companies: requestedValues(query, "company"),
  });
  const { criteria, notices } = parseSearchParams(query, { ...names, currencies });
  if (notices.length > 0) {
    throw new Error(`${JSON.stringify(query)} was read with notices: ${JSON.stringify(notices)}`);
  }
  if (page === 1) return { criteria, after: null };
  const limit = (page - 1) * PAGE_SIZE;
  const { next } = await searchJobs(db, { criteria, after: null, limit, rates, now: corpusNow });
  return { criteria, after: next };
}

/** The rows of the page, by the function that the page calls. */
export function readPage(db: Database, { criteria, after }: SiteQuery): Promise<SearchPage> {
  return searchJobs(db, { criteria, after, limit: PAGE_SIZE, rates, now: corpusNow });
}

/** Total and facets, by the function that the page calls. */
export function readCounts(db: Database, { criteria }: SiteQuery): Promise<FacetCounts> {
  return countFacets(db, { criteria, rates });
}

/** What a visitor waits for: rows, total and facets, asked for at once as the page does. */
export async function readWhole(db: Database, query: SiteQuery) {
  const [page, counts] = await Promise.all([readPage(db, query), readCounts(db, query)]);
  return { page, counts };
}
