import type { Database } from "@/db/connect";
import { countFacets, type FacetCounts } from "@/db/jobs/count-facets";
import { type SearchPage, searchJobs } from "@/db/jobs/search-jobs";
import { readSearchParams } from "@/db/search/read-search-params";
import { recallFacets } from "@/db/search/recall-facets";
import { currentExchangeRates as rates } from "@/domain/salary/reference/current-exchange-rates";
import type { SearchCriteria } from "@/domain/search/search-criteria";
import { formatCursor, type SearchCursor } from "@/domain/search/search-cursor";
import { corpusNow } from "./corpus/corpus";
import type { BenchQuery } from "./queries/bench-query";

const PAGE_SIZE = 25;

/** A search as it was asked for, and as it is understood. */
export type SiteQuery = { asked: BenchQuery; criteria: SearchCriteria; after: SearchCursor | null };

/** Reads a search as the page does; `page` is reached by its key, found beforehand. */
export async function readSiteQuery(
  db: Database,
  query: BenchQuery,
  page: number,
): Promise<SiteQuery> {
  const { criteria, notices } = await readSearchParams(db, query);
  if (notices.length > 0) {
    throw new Error(`${JSON.stringify(query)} was read with notices: ${JSON.stringify(notices)}`);
  }
  if (page === 1) return { asked: query, criteria, after: null };
  const limit = (page - 1) * PAGE_SIZE;
  const { next } = await searchJobs(db, { criteria, after: null, limit, rates, now: corpusNow });
  const asked = next === null ? query : { ...query, after: formatCursor(next) };
  return { asked, criteria, after: next };
}

/** The rows of the page, by the function that the page calls. */
export function readPage(db: Database, { criteria, after }: Omit<SiteQuery, "asked">) {
  return searchJobs(db, { criteria, after, limit: PAGE_SIZE, rates, now: corpusNow });
}

/** Total and facets, by the function that the page calls when it remembers none. */
export function readCounts(db: Database, { criteria }: Pick<SiteQuery, "criteria">) {
  return countFacets(db, { criteria, rates });
}

type Whole = { page: SearchPage; counts: FacetCounts };

/** What a visitor waits for: the address read, then rows, total and facets, asked for at once. */
export async function readWhole(db: Database, { asked }: SiteQuery): Promise<Whole> {
  const read = await readSearchParams(db, asked);
  const [page, counts] = await Promise.all([readPage(db, read), readCounts(db, read)]);
  return { page, counts };
}

/** The same where the counts may be those of a few seconds ago, as on the site. */
export async function recallWhole(db: Database, { asked }: SiteQuery): Promise<Whole> {
  const { criteria, after } = await readSearchParams(db, asked);
  const [page, counts] = await Promise.all([
    readPage(db, { criteria, after }),
    recallFacets(db, { criteria, rates, now: Date.now() }),
  ]);
  return { page, counts };
}
