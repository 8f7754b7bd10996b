import type { Database } from "@/db/connect";
import type { FacetCounts } from "@/db/jobs/count-facets";
import type { JobCount } from "@/domain/search/job-count";
import { type FacetName, facetNames } from "@/domain/search/search-criteria";
import { countExactly, type ExactCounts } from "./count-exactly";
import { share } from "./measure-latency";
import { readCounts, type SiteQuery } from "./site-search";

/** How the numbers that the site shows compare with full counts. */
export type CountCheck = {
  searches: number;
  /** Numbers shown as exact, and those of them that are not. */
  exact: number;
  wrong: number;
  /** Numbers shown as "at least", and those of them that are more than there are. */
  atLeast: number;
  tooMany: number;
  /** Numbers shown as "about", and by which part of the true number they are off. */
  about: number;
  meanError: number;
  p95Error: number;
  maxError: number;
};

type Comparison = { what: string; shown: JobCount; counted: number };

/** A search and its full counts. */
export type CountedQuery = { query: SiteQuery; counted: ExactCounts };

/** Counts searches the slow way. */
export async function countAll(
  db: Database,
  queries: readonly SiteQuery[],
): Promise<CountedQuery[]> {
  const counted: CountedQuery[] = [];
  for (const query of queries) {
    counted.push({ query, counted: await countExactly(db, query.criteria) });
  }
  return counted;
}

/** Compares every number of these searches with a full count; `atOnce` searches are asked together. */
export async function checkCounts(
  db: Database,
  queries: readonly CountedQuery[],
  { atOnce, say }: { atOnce: number; say: (line: string) => void },
): Promise<CountCheck> {
  const compared: Comparison[] = [];
  for (let start = 0; start < queries.length; start += atOnce) {
    const asked = queries.slice(start, start + atOnce).map(async ({ query, counted }) => {
      return compare(query, await readCounts(db, query), counted);
    });
    compared.push(...(await Promise.all(asked)).flat());
  }
  const of = (precision: JobCount["precision"]) =>
    compared.filter(({ shown }) => shown.precision === precision);
  const wrong = of("exact").filter(({ shown, counted }) => shown.jobs !== counted);
  const tooMany = of("at-least").filter(({ shown, counted }) => shown.jobs > counted);
  for (const { what, shown, counted } of [...wrong, ...tooMany]) {
    say(`${what} shows ${shown.precision} ${shown.jobs}, counted ${counted}`);
  }
  const errors = of("about")
    .map(({ shown, counted }) => Math.abs(shown.jobs - counted) / Math.max(counted, 1))
    .sort((a, b) => a - b);
  return {
    searches: queries.length,
    exact: of("exact").length,
    wrong: wrong.length,
    atLeast: of("at-least").length,
    tooMany: tooMany.length,
    about: errors.length,
    meanError: errors.reduce((sum, error) => sum + error, 0) / Math.max(1, errors.length),
    p95Error: errors.length === 0 ? 0 : share(errors, 0.95),
    maxError: errors.at(-1) ?? 0,
  };
}

function compare({ asked }: SiteQuery, shown: FacetCounts, counted: ExactCounts): Comparison[] {
  const compared = (name: FacetName | "total" | "unpaid", value: string, count: JobCount) => ({
    what: `${JSON.stringify(asked)}: ${name} ${value}`,
    shown: count,
    counted: counted.get(name)?.get(value) ?? 0,
  });
  return [
    compared("total", "", shown.total),
    compared("unpaid", "", shown.unpaid),
    ...facetNames.flatMap((name) =>
      shown.facets[name].map(({ value, jobs, precision }) =>
        compared(name, value, { jobs, precision }),
      ),
    ),
  ];
}
