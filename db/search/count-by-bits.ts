import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import type { FacetName } from "@/domain/search/search-criteria";
import { matchBits, type Scope } from "./match-bits";
import { type SearchPlan, toTextArray } from "./read-search-plan";
import type { Condition } from "./search-conditions";
import { SEGMENT_SIZE } from "./search-limits";

/** A value of a facet, or `total`, with the listings found. */
export type CountedValue = {
  facet: string;
  /** The lexeme of the value. */
  mark: string;
  value: string;
  name: string;
  jobs: number;
};

/** Values of a facet that are counted, besides the chosen ones. */
const mostCounted = { place: 28, others: 16 } as const;

/** At most so many rows of bits are read to count the values of these facets in all segments. */
export function mostRowsOfBits(facets: readonly FacetName[], listings: number): number {
  const marks = facets.map((facet) => (facet === "place" ? mostCounted.place : mostCounted.others));
  return marks.reduce((sum, one) => sum + one, 0) * Math.ceil(listings / SEGMENT_SIZE);
}

/** Counts the listings that meet conditions which bits say (`isSaidByBits`). */
export async function countMatchesByBits(
  tx: Database,
  { conditions, plan, scope }: { conditions: readonly Condition[]; plan: SearchPlan; scope: Scope },
): Promise<number> {
  const [row] = await tx.execute<{ jobs: number }>(sql`
    with ${matchBits(conditions, plan, scope)}
    select coalesce(sum(bit_count(bits)::int), 0)::int as jobs from match`);
  return row?.jobs ?? 0;
}

/**
 * Counts those listings for the values of facets: the most frequent ones, as a first segment shows
 * them, and the chosen ones.
 */
export async function countFacetsByBits(
  tx: Database,
  search: {
    conditions: readonly Condition[];
    plan: SearchPlan;
    scope: Scope;
    facets: readonly FacetName[];
    chosen: readonly string[];
  },
): Promise<CountedValue[]> {
  const { conditions, plan, scope, facets, chosen } = search;
  const rows = await tx.execute<CountedValue>(sql`
    with ${matchBits(conditions, plan, scope)}, probe as materialized (
      select segment, bits from match order by segment < 0, abs(segment) limit 1
    ), placed as (
      select marks.id, marks.mark, marks.facet, row_number() over (
        partition by facet order by bit_count(held.bits & probe.bits) desc nulls last, jobs desc, mark
      ) as place
      from search_marks marks cross join probe
        left join search_bits held on held.mark_id = marks.id and held.segment = probe.segment
      where facet = any(${toTextArray(facets)})
    ), chosen as materialized (
      select id, mark from placed
      where place <= case facet when 'place' then ${mostCounted.place}::int else ${mostCounted.others}::int end
        or mark = 'place=worldwide' or mark = any(${toTextArray(chosen)})
    ), pairs as materialized (
      select chosen.mark, bit_count(held.bits & match.bits)::int as jobs
      from match cross join chosen
        join search_bits held on held.mark_id = chosen.id and held.segment = match.segment
    ), counted as (
      select mark, sum(jobs)::int as jobs from pairs group by mark
    )
    select facet, mark, named.value, named.name, counted.jobs
    from counted join search_marks marks using (mark) cross join lateral (${names}) named`);
  return [...rows];
}

/** The value in an address and the name of each mark, looked up one by one: there are few. */
const names: SQL = sql`select slug as value, name from roles where facet = 'role' and roles.code = marks.code
  union all select slug, name from companies where facet = 'company' and companies.id = marks.code
  union all select slug, name from skills where facet = 'skill' and skills.slug = marks.value
  union all select marks.value, marks.value where facet not in ('role', 'company', 'skill')`;
