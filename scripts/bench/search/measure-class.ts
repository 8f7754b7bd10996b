import type Sqlite from "libsql";
import type { Database } from "@/db/connect";
import { seededRandom } from "@/domain/statistics/seeded-random";
import { pick } from "../verdict/pick";
import { drawByZipf } from "./corpus/zipf";
import { type Latency, measureLatency } from "./measure-latency";
import type { QueryClass } from "./queries/bench-query";
import { readPage, readSiteQuery, readWhole, recallWhole, type SiteQuery } from "./site-search";
import { type Codes, countInSqlite, pageOfSqlite } from "./sqlite/search-sqlite";

/** Repeated searches are drawn as people search: a few of them most of the time. */
const REPEATED = 150;
const AT_ONCE = 16;

/** Latencies of one class of searches. */
export type ClassFigures = {
  name: string;
  /** Different searches asked. */
  different: number;
  /** One search at a time. */
  single: SiteFigures;
  /** Sixteen at a time. */
  crowd: SiteFigures;
  /** The same page and facets by SQLite, one at a time; `null` where it has no such thing. */
  sqlite: { page: Latency; whole: Latency } | null;
};

export type SiteFigures = {
  page: Latency;
  /** Page, total and facets, all counted. */
  first: Latency;
  /** The same of searches made a few seconds before, by Zipf: their counts are remembered. */
  again: Latency;
};

type Measured = {
  db: Database;
  sqlite: { file: Sqlite.Database; codes: Codes };
  budgetMs: number;
  seed: number;
};

/** Measures a class; `fresh` are other searches of it, for the second half. */
export async function measureClass(
  given: QueryClass,
  fresh: QueryClass,
  { db, sqlite, budgetMs, seed }: Measured,
): Promise<ClassFigures> {
  const queries = await readQueries(db, given);
  const others = await readQueries(db, fresh);
  const single = await measureSite(db, queries, { atOnce: 1, budgetMs, seed });
  const crowd = await measureSite(db, others, { atOnce: AT_ONCE, budgetMs, seed });
  return {
    name: given.name,
    different: queries.length,
    single,
    crowd,
    sqlite: given.comparable ? await measureSqlite(sqlite, queries, budgetMs) : null,
  };
}

async function readQueries(db: Database, { queries, page }: QueryClass): Promise<SiteQuery[]> {
  const read: SiteQuery[] = [];
  for (const query of queries) {
    const siteQuery = await readSiteQuery(db, query, page);
    // A small corpus has no hundredth page of every word.
    if (page === 1 || siteQuery.after !== null) read.push(siteQuery);
  }
  return read;
}

async function measureSite(
  db: Database,
  queries: readonly SiteQuery[],
  { atOnce, budgetMs, seed }: { atOnce: number; budgetMs: number; seed: number },
): Promise<SiteFigures> {
  const random = seededRandom(seed);
  const draw = drawByZipf(queries.length, 1);
  const repeated = Array.from(
    { length: REPEATED },
    () => queries[draw(random)] ?? pick(queries, random),
  );
  const asked = { atOnce, budgetMs };
  const first = await measureLatency(queries, (query) => readWhole(db, query), asked);
  for (const query of queries) await recallWhole(db, query);
  const again = await measureLatency(repeated, (query) => recallWhole(db, query), asked);
  const page = await measureLatency(repeated, (query) => readPage(db, query), asked);
  return { page, first, again };
}

async function measureSqlite(
  { file, codes }: Measured["sqlite"],
  queries: readonly SiteQuery[],
  budgetMs: number,
): Promise<{ page: Latency; whole: Latency }> {
  const asked = { atOnce: 1, budgetMs };
  const page = await measureLatency(
    queries,
    async ({ criteria }) => pageOfSqlite(file, criteria, codes),
    asked,
  );
  const whole = await measureLatency(
    queries,
    async ({ criteria }) => {
      pageOfSqlite(file, criteria, codes);
      countInSqlite(file, criteria, codes);
    },
    asked,
  );
  return { page, whole };
}
