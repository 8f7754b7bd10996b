import type { Database } from "@/db/connect";
import { countSet } from "@/db/search/count-set";
import { readSearchPlan } from "@/db/search/read-search-plan";
import { without } from "@/db/search/search-conditions";
import { searchLimits } from "@/db/search/search-limits";
import type { ExchangeRates } from "@/domain/salary/exchange-rates";
import type { JobCount } from "@/domain/search/job-count";
import type { FilterName, SearchCriteria } from "@/domain/search/search-criteria";

/**
 * For a search that finds nothing: how many listings each of its filters costs, that is how many
 * match without it; the costliest first. Empty when no single filter is to blame.
 */
export async function countWithoutFilters(
  db: Database,
  search: { criteria: SearchCriteria; rates: ExchangeRates },
): Promise<(JobCount & { name: FilterName })[]> {
  const counts = await db.transaction(
    async (tx) => {
      const plan = await readSearchPlan(tx, search);
      const counted: (JobCount & { name: FilterName })[] = [];
      for (const name of new Set(plan.conditions.map(({ filter }) => filter))) {
        const conditions = without(plan.conditions, name);
        const counting = { facets: [], chosen: [] };
        const { total } = await countSet(tx, { conditions, plan, counting, limits: searchLimits });
        counted.push({ name, ...total });
      }
      return counted;
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
  return counts.filter(({ jobs }) => jobs > 0).sort((a, b) => b.jobs - a.jobs);
}
