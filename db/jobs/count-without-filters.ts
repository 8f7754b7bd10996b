import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobSearch } from "@/db/schema/job-search";
import type { ExchangeRates } from "@/domain/salary/exchange-rates";
import type { FilterName, SearchCriteria } from "@/domain/search/search-criteria";
import { allFilters, buildSearchFilters } from "./search-filters";

/**
 * For a search that finds nothing: how many listings each of its filters costs, that is how many
 * match without it; the costliest first. Empty when no single filter is to blame.
 */
export async function countWithoutFilters(
  db: Database,
  { criteria, rates }: { criteria: SearchCriteria; rates: ExchangeRates },
): Promise<{ name: FilterName; jobs: number }[]> {
  const filters = buildSearchFilters(criteria, rates);
  if (filters.size === 0) return [];
  const counts = [...filters.keys()].map((name): SQL => {
    const where = allFilters(filters, name);
    return sql`select ${name}::text as name, count(*) as jobs from ${jobSearch}${where ? sql` where ${where}` : sql``}`;
  });
  const rows = await db.execute<{ name: FilterName; jobs: string }>(
    sql.join(counts, sql` union all `),
  );
  return [...rows]
    .map(({ name, jobs }) => ({ name, jobs: Number(jobs) }))
    .filter(({ jobs }) => jobs > 0)
    .sort((a, b) => b.jobs - a.jobs);
}
