import type { Database } from "@/db/connect";
import { addStandings, type PlacedJob } from "@/db/jobs/add-standings";
import type { FacetCounts } from "@/db/jobs/count-facets";
import { searchJobs } from "@/db/jobs/search-jobs";
import { keepRecentMarkets } from "@/db/salaries/recent-markets";
import { recallFacets } from "@/db/search/recall-facets";
import { currentExchangeRates as rates } from "@/domain/salary/reference/current-exchange-rates";
import type { ParsedSearch } from "@/domain/search/parse-search-params";
import type { SearchCursor } from "@/domain/search/search-cursor";

const PAGE_SIZE = 25;
const findRecentMarkets = keepRecentMarkets();

export type SearchResults = {
  jobs: PlacedJob[];
  /** Where the next page begins; `null` on the last one. */
  next: SearchCursor | null;
  counts: FacetCounts;
};

/** One page of a search with its counts: rows, then their markets, while the facets are counted. */
export async function readResults(
  db: Database,
  { criteria, after }: Pick<ParsedSearch, "criteria" | "after">,
  now: Date,
): Promise<SearchResults> {
  const readPage = async () => {
    const { jobs, next } = await searchJobs(db, { criteria, after, limit: PAGE_SIZE, rates, now });
    return { jobs: await addStandings(db, jobs, findRecentMarkets), next };
  };
  const [page, counts] = await Promise.all([
    readPage(),
    recallFacets(db, { criteria, rates, now: now.getTime() }),
  ]);
  return { ...page, counts };
}
