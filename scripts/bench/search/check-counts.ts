import type { Database } from "@/db/connect";
import { type JobCount, sayCount } from "@/domain/search/job-count";
import { facetNames } from "@/domain/search/search-criteria";
import { countExactly } from "./count-exactly";
import { share } from "./measure-latency";
import { readCounts, type SiteQuery } from "./site-search";

/** How the numbers that the site shows compare with full counts. */
export type CountCheck = {
  searches: number;
  /** Numbers shown as exact or as a least, and those of them that are not. */
  exact: number;
  wrong: number;
  /** Numbers shown as "about", and by which part of the true number they are off. */
  about: number;
  meanError: number;
  p95Error: number;
  maxError: number;
};

/** Compares every number of these searches with a full count. */
export async function checkCounts(
  db: Database,
  queries: readonly SiteQuery[],
  say: (line: string) => void,
): Promise<CountCheck> {
  const compared: Comparison[] = [];
  for (const query of queries) compared.push(...(await compare(db, query)));
  const exact = compared.filter(({ shown }) => shown.precision !== "about");
  const wrong = exact.filter(({ shown, counted }) =>
    shown.precision === "exact" ? shown.jobs !== counted : shown.jobs > counted,
  );
  for (const { what, shown, counted } of wrong) {
    say(`${what} shows ${sayCount(shown)}, counted ${counted}`);
  }
  const errors = compared
    .filter(({ shown }) => shown.precision === "about")
    .map(({ shown, counted }) => Math.abs(shown.jobs - counted) / Math.max(counted, 1))
    .sort((a, b) => a - b);
  return {
    searches: queries.length,
    exact: exact.length,
    wrong: wrong.length,
    about: errors.length,
    meanError: errors.reduce((sum, error) => sum + error, 0) / Math.max(1, errors.length),
    p95Error: errors.length === 0 ? 0 : share(errors, 0.95),
    maxError: errors.at(-1) ?? 0,
  };
}

type Comparison = { what: string; shown: JobCount; counted: number };

async function compare(db: Database, query: SiteQuery): Promise<Comparison[]> {
  const [shown, counted] = [await readCounts(db, query), await countExactly(db, query.criteria)];
  const search = JSON.stringify(query.criteria);
  const total = {
    what: `${search}: total`,
    shown: shown.total,
    counted: counted.get("total")?.get("") ?? 0,
  };
  const values = facetNames.flatMap((name) =>
    shown.facets[name].map(({ value, ...count }) => ({
      what: `${search}: ${name} ${value}`,
      shown: count,
      counted: counted.get(name)?.get(value) ?? 0,
    })),
  );
  return [total, ...values];
}
