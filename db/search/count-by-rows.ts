import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { companies } from "@/db/schema/companies";
import { jobSearch } from "@/db/schema/job-search";
import { roles } from "@/db/schema/roles";
import { skills } from "@/db/schema/skills";
import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import type { FacetName } from "@/domain/search/search-criteria";
import type { CountedValue } from "./count-by-bits";
import { toTextArray } from "./read-search-plan";

/** Values of a facet that are counted, besides the chosen ones. */
const MOST_VALUES = 60;

/** What is counted of a set of rows. */
export type Counting = {
  facets: readonly FacetName[];
  /** Lexemes of chosen values, which are counted even when they are rare. */
  chosen: readonly string[];
};

/**
 * Reads listings one by one and counts them: how many there are, as `total`, and how many have each
 * value of the facets. Reads no more than `most`; the total then says `most`.
 */
export async function countByRows(
  tx: Database,
  { where, most, counting }: { where: SQL; most: number; counting: Counting },
): Promise<{ total: number; values: CountedValue[] }> {
  const branches = counting.facets.map(
    (facet) => sql` union all ${branch(facet, counting.chosen)}`,
  );
  const rows = await tx.execute<CountedValue>(sql`
    with base as materialized (
      select company_id, role_code, level_code, workplace_code, employment_mask, countries, skill_slugs
      from ${jobSearch} where ${where} limit ${most}
    )
    select 'total' as facet, '' as mark, '' as value, '' as name, count(*)::int as jobs from base
    ${sql.join(branches, sql``)}`);
  const values = [...rows].filter(({ facet }) => facet !== "total");
  return { total: rows.find(({ facet }) => facet === "total")?.jobs ?? 0, values };
}

function branch(facet: FacetName, chosen: readonly string[]): SQL {
  switch (facet) {
    case "role":
      return named(facet, sql`role_code`, chosen, { table: sql`${roles}`, key: sql`named.code` });
    case "company":
      return named(facet, sql`company_id`, chosen, {
        table: sql`${companies}`,
        key: sql`named.id`,
      });
    case "skill":
      return named(facet, sql`unnest(skill_slugs)`, chosen, {
        table: sql`${skills}`,
        key: sql`named.slug`,
      });
    case "place":
      return sql`select 'place', 'place=' || key, key, key, count(*)::int from (select unnest(countries) as key from base) k group by key`;
    case "level":
      return coded(facet, levels, sql`level_code = ordinal - 1`);
    case "workplace":
      return coded(facet, workplaces, sql`workplace_code = ordinal - 1`);
    case "type":
      return coded(facet, employmentTypes, sql`employment_mask & (1 << (ordinal::int - 1)) <> 0`);
  }
}

/** Values that are rows of their own; the most frequent ones and the chosen ones. */
function named(
  facet: FacetName,
  key: SQL,
  chosen: readonly string[],
  table: { table: SQL; key: SQL },
): SQL {
  return sql`select ${sql.raw(`'${facet}'`)}, ${sql.raw(`'${facet}='`)} || key, slug, name, jobs
    from (
      select key, count(*)::int as jobs, row_number() over (order by count(*) desc, key) as place
      from (select ${key} as key from base) k where key is not null group by key
    ) counted cross join lateral (
      select slug, name from ${table.table} named where ${table.key} = counted.key offset 0
    ) named
    where place <= ${MOST_VALUES} or ${sql.raw(`'${facet}='`)} || key = any(${toTextArray(chosen)})`;
}

/** Values that are positions in a fixed list of words. */
function coded(facet: FacetName, words: readonly string[], matches: SQL): SQL {
  const list = sql.raw(`array['${words.join("','")}']`);
  return sql`select ${sql.raw(`'${facet}'`)}, ${sql.raw(`'${facet}='`)} || (ordinal - 1), word, word, count(*)::int from base
    join unnest(${list}) with ordinality words (word, ordinal) on ${matches} group by word, ordinal`;
}
