import { and, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { buildFilter } from "@/db/jobs/search-filters";
import { jobSearch } from "@/db/schema/job-search";
import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import { currentExchangeRates as rates } from "@/domain/salary/reference/current-exchange-rates";
import {
  activeFilters,
  type FacetName,
  type FilterName,
  facetNames,
  type SearchCriteria,
} from "@/domain/search/search-criteria";

/** Listings by facet value; `total` and `unpaid` have one entry, without a name. */
export type ExactCounts = ReadonlyMap<FacetName | "total" | "unpaid", ReadonlyMap<string, number>>;

/**
 * Counts a search by reading every listing that matches, one facet after the other: the slow way
 * that the site's numbers are held to.
 */
export async function countExactly(db: Database, criteria: SearchCriteria): Promise<ExactCounts> {
  const [total] = await db.execute<{ jobs: string }>(
    sql`select count(*) as jobs from ${jobSearch} ${condition(criteria)}`,
  );
  const [unpaid] = await db.execute<{ jobs: string }>(
    sql`select count(*) filter (where annual_usd_max is null) as jobs from ${jobSearch} ${condition(criteria, "min")}`,
  );
  const counts = new Map<FacetName | "total" | "unpaid", Map<string, number>>([
    ["total", new Map([["", Number(total?.jobs)]])],
    ["unpaid", new Map([["", Number(unpaid?.jobs)]])],
  ]);
  for (const name of facetNames) {
    const rows = await db.execute<{ value: string | null; jobs: string }>(
      sql`select value, count(*) as jobs from ${jobSearch} ${valuesOf(name)} ${condition(criteria, name)} group by value`,
    );
    counts.set(name, toMap(name, [...rows]));
  }
  return counts;
}

function condition(criteria: SearchCriteria, except?: FilterName): SQL {
  const names = activeFilters(criteria).filter((name) => name !== except);
  const where = and(...names.map((name) => buildFilter(name, criteria, rates)));
  return where ? sql`where ${where}` : sql``;
}

function valuesOf(name: FacetName): SQL {
  const words = (list: readonly string[], key: SQL) =>
    sql`cross join lateral (select (${`{${list.join(",")}}`}::text[])[${key} + 1]) v (value)`;
  switch (name) {
    case "role":
      return sql`left join lateral (select slug from roles where code = role_code) v (value) on true`;
    case "company":
      return sql`join lateral (select slug from companies where id = job_search.company_id) v (value) on true`;
    case "level":
      return words(levels, sql`level_code`);
    case "workplace":
      return words(workplaces, sql`workplace_code`);
    case "type":
      return sql`join unnest(${`{${employmentTypes.join(",")}}`}::text[]) with ordinality v (value, place) on employment_mask & (1 << (place::int - 1)) <> 0`;
    case "place":
      return sql`cross join lateral unnest(countries) v (value)`;
    case "skill":
      return sql`cross join lateral unnest(skill_slugs) v (value)`;
  }
}

/** A listing that accepts the whole world counts in every place. */
function toMap(name: FacetName, rows: readonly { value: string | null; jobs: string }[]) {
  const counts = new Map(
    rows.flatMap(({ value, jobs }) => (value === null ? [] : [[value, Number(jobs)] as const])),
  );
  const everywhere = name === "place" ? (counts.get("worldwide") ?? 0) : 0;
  counts.delete("worldwide");
  return new Map([...counts].map(([value, jobs]) => [value, jobs + everywhere]));
}
