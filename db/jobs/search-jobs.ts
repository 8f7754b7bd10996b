import { eq, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { companies } from "@/db/schema/companies";
import { jobs } from "@/db/schema/jobs";
import { findJobKeys, type JobKey } from "@/db/search/find-job-keys";
import { readSearchPlan } from "@/db/search/read-search-plan";
import { type SearchLimits, searchLimits } from "@/db/search/search-limits";
import type { ExchangeRates } from "@/domain/salary/exchange-rates";
import type { SearchCriteria } from "@/domain/search/search-criteria";
import type { SearchCursor } from "@/domain/search/search-cursor";
import { toSearchQuery } from "@/domain/search/search-vector";
import { isFeatured, type JobListItem, jobListColumns, toJobListItem } from "./job-list-item";

/** Relevance orders this many of the newest matches; older ones are not ranked. */
const mostRanked = 1000;

export type SearchPage = {
  jobs: JobListItem[];
  /** Where the next page begins; `null` on the last one. */
  next: SearchCursor | null;
};

/**
 * One page of published listings, by key and never by number: `newest` by day posted, `pay` by the
 * top of the range in US dollars a year (listings without pay last), `relevance` by weighted text
 * rank of title, company, role and skills among the
 * newest 1,000 matches. Equal keys are ordered by id, newest first.
 */
export async function searchJobs(
  db: Database,
  search: {
    criteria: SearchCriteria;
    after: SearchCursor | null;
    limit: number;
    rates: ExchangeRates;
    now: Date;
    limits?: SearchLimits;
  },
): Promise<SearchPage> {
  const { criteria, limit, now } = search;
  const keys = await findKeys(db, search);
  const shown = keys.slice(0, limit);
  const last = keys.length > limit ? shown.at(-1) : undefined;
  return {
    jobs: await readListItems(db, shown, now),
    next: last ? { sort: criteria.sort, ...last } : null,
  };
}

/** One more than a page, so that it is known whether another one follows. */
async function findKeys(
  db: Database,
  { criteria, after, limit, rates, limits = searchLimits }: Parameters<typeof searchJobs>[1],
): Promise<JobKey[]> {
  const plan = await readSearchPlan(db, { criteria, rates });
  if (criteria.sort !== "relevance") {
    return findJobKeys(db, { plan, order: criteria.sort, after, limit: limit + 1, limits });
  }
  const newest = await findJobKeys(db, {
    plan,
    order: "newest",
    after: null,
    limit: mostRanked,
    limits,
  });
  return rank(db, { keys: newest, criteria, after, limit: limit + 1 });
}

/** Orders listings by how much of the text stands in title, company, role and skills. */
async function rank(
  db: Database,
  {
    keys,
    criteria,
    after,
    limit,
  }: {
    keys: readonly JobKey[];
    criteria: SearchCriteria;
    after: SearchCursor | null;
    limit: number;
  },
): Promise<JobKey[]> {
  const wanted = criteria.text.clauses.filter(({ excluded }) => !excluded).map(toSearchQuery);
  const query = sql`${wanted.map((clause) => `(${clause})`).join(" | ")}::tsquery`;
  const weights = sql`'{0.1, 0.3, 0.5, 1}'::float4[]`;
  const isAfter = after
    ? sql`where (rank, job_id) < (${after.key}::int, ${after.id}::bigint)`
    : sql``;
  const rows = await db.execute<{ id: number; key: number }>(sql`
    with ranked as materialized (
      select job_id, round(1e6 * ts_rank(${weights}, title_words, ${query}))::int as rank
      from job_search where job_id = any(${`{${keys.map(({ id }) => id).join(",")}}`}::bigint[])
    )
    select job_id::float8 as id, rank as key from ranked ${isAfter}
    order by rank desc, job_id desc limit ${limit}`);
  return [...rows];
}

async function readListItems(
  db: Database,
  keys: readonly JobKey[],
  now: Date,
): Promise<JobListItem[]> {
  if (keys.length === 0) return [];
  const ids = keys.map(({ id }) => id);
  const rows = await db
    .select({ ...jobListColumns, featured: isFeatured(now) })
    .from(jobs)
    .innerJoin(companies, eq(companies.id, jobs.companyId))
    .where(inArray(jobs.id, ids));
  const items = new Map(rows.map((row) => [row.id, toJobListItem(row)]));
  return ids.flatMap((id) => items.get(id) ?? []);
}
