import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobSearch } from "@/db/schema/job-search";
import { countSet } from "@/db/search/count-set";
import { readSearchPlan, type SearchPlan } from "@/db/search/read-search-plan";
import { type Condition, without } from "@/db/search/search-conditions";
import { type SearchLimits, searchLimits } from "@/db/search/search-limits";
import type { ExchangeRates } from "@/domain/salary/exchange-rates";
import type { JobCount } from "@/domain/search/job-count";
import { type FacetName, facetNames, type SearchCriteria } from "@/domain/search/search-criteria";

/** One value of a facet, and how many listings choosing it alone would leave. */
export type FacetCount = JobCount & { value: string; name: string; mark: string };

export type FacetCounts = {
  /** Listings that match. */
  total: JobCount;
  /** Listings without shown pay that match everything but the least pay. */
  unpaid: JobCount;
  facets: Record<FacetName, FacetCount[]>;
};

/**
 * Counts the listings that match and, for every facet, those that each of its values would leave:
 * a facet ignores its own filter, so that its values can be compared. All counts are of one
 * snapshot, and each says whether it is exact. A listing that accepts the whole world counts in
 * every place. When many counts run at once, those of facets come from the sample, so that each
 * still answers in time. Only the most frequent values are counted, and the chosen ones.
 */
export async function countFacets(
  db: Database,
  search: { criteria: SearchCriteria; rates: ExchangeRates; limits?: SearchLimits },
): Promise<FacetCounts> {
  running += 1;
  try {
    return await countInSnapshot(db, { ...search, isHurried: running > MOST_UNHURRIED });
  } finally {
    running -= 1;
  }
}

/** Counts that this process is taking now. */
let running = 0;
/** More at once, and facets come from the sample. */
const MOST_UNHURRIED = 3;

async function countInSnapshot(
  db: Database,
  search: Parameters<typeof countFacets>[1] & { isHurried: boolean },
): Promise<FacetCounts> {
  return db.transaction(
    async (tx) => {
      const plan = await readSearchPlan(tx, search);
      const count: CountFacetsOf = (conditions, facets) =>
        countFacetsOf(tx, { conditions, facets, plan, limits: search.limits ?? searchLimits });
      const filtered = new Set(plan.conditions.map(({ filter }) => filter));
      const open = await count(
        plan.conditions,
        facetNames.filter((name) => !filtered.has(name)),
      );
      const facets = new Map(open.facets);
      for (const name of facetNames.filter((one) => filtered.has(one))) {
        facets.set(name, await countFiltered(name, plan, count));
      }
      const unpaid = await count([...without(plan.conditions, "min"), unpaidOnly], []);
      return {
        total: open.total,
        unpaid: unpaid.total,
        facets: Object.fromEntries(facets) as Record<FacetName, FacetCount[]>,
      };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

const unpaidOnly: Condition = {
  filter: "min",
  phrases: [["p="]],
  excluded: false,
  isExact: true,
  sql: sql`${jobSearch.annualUsdMax} is null`,
  pay: null,
};

type CountFacetsOf = (
  conditions: readonly Condition[],
  facets: readonly FacetName[],
) => Promise<{ total: JobCount; facets: Map<FacetName, FacetCount[]> }>;

/** A facet without its own filter; chosen values that are too rare to be offered are looked up. */
async function countFiltered(
  name: FacetName,
  plan: SearchPlan,
  count: CountFacetsOf,
): Promise<FacetCount[]> {
  const others = without(plan.conditions, name);
  const counted = (await count(others, [name])).facets.get(name) ?? [];
  for (const condition of uncountedValues(name, plan)) {
    const lexeme = condition.phrases[0]?.[0];
    if (counted.some(({ mark }) => mark === lexeme)) continue;
    const found = (await count([...others, condition], [name])).facets.get(name) ?? [];
    counted.push(...found.filter(({ mark }) => mark === lexeme));
  }
  return counted.sort(byJobs);
}

/** Each chosen value that is too rare for a mark, as a condition; what is found anywhere included. */
function uncountedValues(name: FacetName, { conditions, marks }: SearchPlan): Condition[] {
  return conditions
    .filter(({ filter }) => filter === name)
    .flatMap((condition) => {
      const anywhere = condition.phrases.filter(([lexeme]) => lexeme === "place=worldwide");
      const rare = condition.phrases.filter(([lexeme = ""]) => !marks.has(lexeme));
      return rare
        .filter((phrase) => !anywhere.includes(phrase))
        .map((phrase): Condition => ({ ...condition, phrases: [phrase, ...anywhere] }));
    });
}

async function countFacetsOf(
  tx: Database,
  request: {
    conditions: readonly Condition[];
    facets: readonly FacetName[];
    plan: SearchPlan;
    limits: SearchLimits;
  },
): ReturnType<CountFacetsOf> {
  const { facets, plan } = request;
  const chosen = plan.conditions.flatMap(({ phrases }) => phrases.flat());
  const { total, values } = await countSet(tx, { ...request, counting: { facets, chosen } });
  const ofFacet = (facet: FacetName): FacetCount[] =>
    values
      .filter((counted) => counted.facet === facet && counted.count.jobs > 0)
      .map(({ value, name, mark, count }) => ({ value, name, mark, ...count }))
      .sort(byJobs);
  return { total, facets: new Map(facets.map((facet) => [facet, ofFacet(facet)])) };
}

function byJobs(a: FacetCount, b: FacetCount): number {
  return b.jobs - a.jobs || (a.name < b.name ? -1 : 1);
}
