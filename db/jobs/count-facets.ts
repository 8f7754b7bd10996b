import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { companies } from "@/db/schema/companies";
import { jobSearch } from "@/db/schema/job-search";
import { roles } from "@/db/schema/roles";
import { skills } from "@/db/schema/skills";
import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import type { ExchangeRates } from "@/domain/salary/exchange-rates";
import { type FacetName, facetNames, type SearchCriteria } from "@/domain/search/search-criteria";
import { allFilters, buildSearchFilters, type SearchFilters } from "./search-filters";

/** One value of a facet, and how many listings choosing it alone would leave. */
export type FacetCount = { value: string; name: string; jobs: number };

export type FacetCounts = {
  /** Listings that match. */
  total: number;
  /** Listings without shown pay that match everything but the least pay. */
  unpaid: number;
  facets: Record<FacetName, FacetCount[]>;
};

/** Values of a facet that are counted, besides the chosen ones. */
const MOST_VALUES = 60;

type CountRow = { facet: string; value: string | null; name: string | null; jobs: string };

/**
 * Counts the listings that match and, for every facet, those that each of its values would leave:
 * a facet ignores its own filter, so that its values can be compared. All counts are exact and of
 * one snapshot. A listing that accepts the whole world counts in every place.
 */
export async function countFacets(
  db: Database,
  { criteria, rates }: { criteria: SearchCriteria; rates: ExchangeRates },
): Promise<FacetCounts> {
  const filters = buildSearchFilters(criteria, rates);
  const branches = facetNames.map((name) => facetBranch(name, filters, criteria.chosen[name]));
  const rows = await db.execute<CountRow>(sql`
    with base as materialized (${matching(filters)})
    select 'total' as facet, null as value, null as name, count(*) as jobs from base
    union all
    select 'unpaid', null, null, count(*) from ${source("min", filters)} matching
      where annual_usd_max is null
    union all ${sql.join(branches, sql` union all `)}`);
  return toFacetCounts([...rows]);
}

function toFacetCounts(rows: readonly CountRow[]): FacetCounts {
  const count = (facet: string) => Number(rows.find((row) => row.facet === facet)?.jobs ?? 0);
  const worldwide = Number(rows.find(({ value }) => value === "worldwide")?.jobs ?? 0);
  const facet = (name: FacetName): FacetCount[] =>
    rows
      .filter((row) => row.facet === name && row.value !== null && row.value !== "worldwide")
      .map(({ value, name: label, jobs }) => ({
        value: value ?? "",
        name: label ?? value ?? "",
        jobs: Number(jobs) + (name === "place" ? worldwide : 0),
      }))
      .sort((a, b) => b.jobs - a.jobs || (a.name < b.name ? -1 : 1));
  return {
    total: count("total"),
    unpaid: count("unpaid"),
    facets: Object.fromEntries(facetNames.map((name) => [name, facet(name)])) as Record<
      FacetName,
      FacetCount[]
    >,
  };
}

function matching(filters: SearchFilters, except?: FacetName | "min"): SQL {
  const where = allFilters(filters, except);
  return sql`select company_id, role_code, level_code, workplace_code, employment_mask, countries,
    skill_slugs, annual_usd_max from ${jobSearch}${where ? sql` where ${where}` : sql``}`;
}

/** The listings that a facet counts: all that match, or those that match but for its own filter. */
function source(name: FacetName | "min", filters: SearchFilters): SQL {
  return filters.has(name) ? sql`(${matching(filters, name)})` : sql`base`;
}

function facetBranch(name: FacetName, filters: SearchFilters, chosen: readonly string[]): SQL {
  const from = source(name, filters);
  switch (name) {
    case "role":
      return named(name, sql`select role_code as key from ${from} m`, chosen, {
        table: sql`${roles}`,
        key: sql`named.code`,
      });
    case "company":
      return named(name, sql`select company_id as key from ${from} m`, chosen, {
        table: sql`${companies}`,
        key: sql`named.id`,
      });
    case "skill":
      return named(name, sql`select unnest(skill_slugs) as key from ${from} m`, chosen, {
        table: sql`${skills}`,
        key: sql`named.slug`,
      });
    case "place":
      return sql`select 'place', key, key, count(*) from (select unnest(countries) as key from ${from} m) k group by key`;
    case "level":
      return coded(name, levels, sql`${from} m`, sql`level_code = ordinal - 1`);
    case "workplace":
      return coded(name, workplaces, sql`${from} m`, sql`workplace_code = ordinal - 1`);
    case "type":
      return coded(
        name,
        employmentTypes,
        sql`${from} m`,
        sql`employment_mask & (1 << (ordinal::int - 1)) <> 0`,
      );
  }
}

/** Values that are rows of their own; the most frequent ones and the chosen ones. */
function named(
  name: FacetName,
  keys: SQL,
  chosen: readonly string[],
  { table, key }: { table: SQL; key: SQL },
): SQL {
  const values = sql`${`{${chosen.join(",")}}`}::text[]`;
  return sql`select ${sql.raw(`'${name}'`)}, slug, name, jobs from (
      select named.slug, named.name, counted.jobs,
        row_number() over (order by counted.jobs desc, named.slug) as place
      from (select key, count(*) as jobs from (${keys}) k where key is not null group by key) counted
      join ${table} named on ${key} = counted.key
    ) placed where place <= ${MOST_VALUES} or slug = any(${values})`;
}

/** Values that are positions in a fixed list of words. */
function coded(name: FacetName, words: readonly string[], from: SQL, matches: SQL): SQL {
  const list = sql.raw(`array['${words.join("','")}']`);
  return sql`select ${sql.raw(`'${name}'`)}, word, word, count(*) from ${from}
    join unnest(${list}) with ordinality words (word, ordinal) on ${matches} group by word`;
}
