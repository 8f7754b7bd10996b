import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { employmentTypes, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import type { SearchLimits } from "./search-limits";

/** Binary digits of pay that are kept: amounts up to 16,777,215 dollars a year. */
export const PAY_DIGITS = 24;

/** Values of a facet that are counted at most; rarer ones are found, but not offered. */
const mostValues = { place: 300, skill: 200, company: 150 } as const;

/** Listings whose words are looked at to find the frequent ones. */
const PROBED_LISTINGS = 16_000;

/** Fills the empty `search_marks` from the listings there are. */
export async function chooseMarks(
  tx: Database,
  { listings, limits }: { listings: number; limits: SearchLimits },
): Promise<void> {
  const digits = Array.from({ length: PAY_DIGITS }, (_, digit) => `pay:${digit}`);
  await tx.execute(sql`
    insert into search_marks (mark, everywhere, jobs)
    select mark, true, ${listings}::int from unnest(${`{*,p=,${digits.join(",")}}`}::text[]) mark`);
  await addFacets(tx);
  await addWords(tx, { listings, limits });
}

async function addFacets(tx: Database): Promise<void> {
  const values = [
    sql`select 'role=' || role_code as mark, 'role' as facet, null as value, role_code as code, count(*) as jobs
      from job_search where role_code is not null group by role_code`,
    ofWords("level", levels, sql`level_code = ordinal - 1`),
    ofWords("workplace", workplaces, sql`workplace_code = ordinal - 1`),
    ofWords("type", employmentTypes, sql`employment_mask & (1 << (ordinal::int - 1)) <> 0`),
    sql`(select 'company=' || company_id, 'company', null, company_id, count(*) as jobs
      from job_search group by company_id order by jobs desc, company_id limit ${mostValues.company})`,
    ofArray("place", sql`countries`, mostValues.place),
    ofArray("skill", sql`skill_slugs`, mostValues.skill),
  ];
  await tx.execute(sql`
    insert into search_marks (mark, facet, value, code, everywhere, jobs)
    select mark, facet, value, code, true, jobs from (${sql.join(values, sql` union all `)}) counted`);
}

function ofWords(facet: string, words: readonly string[], has: SQL): SQL {
  const list = `{${words.join(",")}}`;
  return sql`select ${`${facet}=`}::text || (ordinal - 1), ${facet}::text, word, null, count(*)
    from job_search join unnest(${list}::text[]) with ordinality words (word, ordinal) on ${has}
    group by word, ordinal`;
}

function ofArray(facet: string, column: SQL, most: number): SQL {
  return sql`(select ${`${facet}=`}::text || value, ${facet}::text, value, null, count(*) as jobs
    from job_search cross join unnest(${column}) value
    group by value order by value = 'worldwide' desc, jobs desc, value limit ${most})`;
}

/** Frequent words, by the share of a sample that has them. */
async function addWords(
  tx: Database,
  { listings, limits }: { listings: number; limits: SearchLimits },
): Promise<void> {
  const buckets = Math.min(1024, Math.ceil((1024 * PROBED_LISTINGS) / Math.max(1, listings)));
  const sample = `select strip(title_words) || strip(description_words) from job_search where search_sample(job_id) < ${buckets}`;
  const least = limits.frequentWordJobs;
  const common = Math.ceil(limits.commonWordShare * listings);
  await tx.execute(sql`
    insert into search_marks (mark, everywhere, jobs)
    select word, jobs >= ${common}::int, jobs
    from (select word, (ndoc * 1024.0 / ${buckets}::int)::int as jobs from ts_stat(${sample})) words
    where jobs >= ${least}::int`);
}
