import { and, asc, desc, eq, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { companies } from "@/db/schema/companies";
import { jobSearch } from "@/db/schema/job-search";
import { jobs } from "@/db/schema/jobs";
import type { ExchangeRates } from "@/domain/salary/exchange-rates";
import type { SearchCriteria } from "@/domain/search/search-criteria";
import type { SearchCursor } from "@/domain/search/search-cursor";
import { toSearchQuery } from "@/domain/search/search-vector";
import { isFeatured, type JobListItem, jobListColumns, toJobListItem } from "./job-list-item";
import { allFilters, buildSearchFilters } from "./search-filters";

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
 * rank among the newest 1,000 matches. Equal keys are ordered by id, newest first.
 */
export async function searchJobs(
  db: Database,
  search: {
    criteria: SearchCriteria;
    after: SearchCursor | null;
    limit: number;
    rates: ExchangeRates;
    now: Date;
  },
): Promise<SearchPage> {
  const { criteria, limit, now } = search;
  const page = pageOfIds(db, search).as("page");
  const rows = await db
    .select({
      ...jobListColumns,
      featured: isFeatured(now),
      key: sql<string | null>`${page.key}`,
    })
    .from(page)
    .innerJoin(jobs, eq(jobs.id, page.jobId))
    .innerJoin(companies, eq(companies.id, jobs.companyId))
    .orderBy(asc(page.place));
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    jobs: shown.map(({ key: _key, ...row }) => toJobListItem(row)),
    next: last
      ? { sort: criteria.sort, key: last.key === null ? null : Number(last.key), id: last.id }
      : null,
  };
}

function pageOfIds(
  db: Database,
  { criteria, after, limit, rates }: Parameters<typeof searchJobs>[1],
) {
  const filters = allFilters(buildSearchFilters(criteria, rates));
  const matches =
    criteria.sort === "relevance"
      ? rankedMatches(db, criteria, filters)
      : db
          .select({
            jobId: jobSearch.jobId,
            key: keyColumn(criteria.sort).as("key"),
          })
          .from(jobSearch)
          .where(and(filters, after ? isAfter(after) : undefined))
          .orderBy(...keyOrder(criteria.sort))
          .limit(limit + 1)
          .as("matches");
  return db
    .select({
      jobId: matches.jobId,
      key: matches.key,
      place:
        sql<number>`row_number() over (order by ${matches.key} desc nulls last, ${matches.jobId} desc)`.as(
          "place",
        ),
    })
    .from(matches)
    .where(
      criteria.sort === "relevance" && after
        ? sql`(${matches.key}, ${matches.jobId}) < (${after.key}, ${after.id})`
        : undefined,
    )
    .orderBy(sql`place`)
    .limit(limit + 1);
}

function rankedMatches(db: Database, criteria: SearchCriteria, filters: SQL | undefined) {
  const wanted = criteria.text.clauses.filter(({ excluded }) => !excluded).map(toSearchQuery);
  const query = sql`${wanted.map((clause) => `(${clause})`).join(" | ")}::tsquery`;
  const weights = sql`'{0.1, 0.3, 0.5, 1}'::float4[]`;
  const rank = sql<number>`round(1e6 * (ts_rank(${weights}, ${jobSearch.titleWords}, ${query}) + ts_rank(${weights}, ${jobSearch.descriptionWords}, ${query})))::int`;
  const newest = db
    .select({
      jobId: jobSearch.jobId,
      rank: rank.as("rank"),
    })
    .from(jobSearch)
    .where(filters)
    .orderBy(...keyOrder("newest"))
    .limit(mostRanked)
    .as("newest");
  return db
    .select({ jobId: newest.jobId, key: sql<number>`${newest.rank}`.as("key") })
    .from(newest)
    .as("matches");
}

function keyColumn(sort: SearchCriteria["sort"]): SQL<number> {
  return sort === "pay"
    ? sql<number>`${jobSearch.annualUsdMax}`
    : sql<number>`(extract(epoch from ${jobSearch.postedAt}) * 1000)::bigint`;
}

function keyOrder(sort: SearchCriteria["sort"]): SQL[] {
  const key = sort === "pay" ? jobSearch.annualUsdMax : jobSearch.postedAt;
  return [sql`${desc(key)} nulls last`, desc(jobSearch.jobId)];
}

function isAfter({ sort, key, id }: SearchCursor): SQL | undefined {
  if (sort === "newest") {
    const moment = new Date(key ?? 0).toISOString();
    return sql`(${jobSearch.postedAt}, ${jobSearch.jobId}) < (${moment}::timestamptz, ${id}::bigint)`;
  }
  if (key === null) return and(isNull(jobSearch.annualUsdMax), lt(jobSearch.jobId, id));
  return or(
    sql`(${jobSearch.annualUsdMax}, ${jobSearch.jobId}) < (${key}::int, ${id}::bigint)`,
    isNull(jobSearch.annualUsdMax),
  );
}
