import type { LoadRow } from "./measure-load";

export type Goal = { what: string; measured: string; met: boolean };

const LEAST_SHARE_OF_PLAIN = 0.15;
const LEAST_TIMES_OF_SEARCH = 10;

/** Compares searches with plain React rendering of them, and kept pages with the first search. */
export function judgeGoals(rows: readonly LoadRow[], kept: readonly LoadRow[]): Goal[] {
  const searches = rows.filter(({ besides }) => besides !== undefined);
  const shares = searches.map((search): Goal => {
    const share = ratio(
      search,
      rows.find(({ what }) => what === search.besides),
    );
    return {
      what: `${search.what}: at least ${LEAST_SHARE_OF_PLAIN * 100} % of plain React rendering`,
      measured: `${(share * 100).toFixed(0)} %`,
      met: share >= LEAST_SHARE_OF_PLAIN,
    };
  });
  const times = kept.map((row): Goal => {
    const factor = ratio(row, searches[0]);
    return {
      what: `${row.what}: at least ${LEAST_TIMES_OF_SEARCH} times /jobs`,
      measured: `${factor.toFixed(0)} times`,
      met: factor >= LEAST_TIMES_OF_SEARCH,
    };
  });
  return [...shares, ...times];
}

function ratio(row: LoadRow | undefined, base: LoadRow | undefined): number {
  return row && base ? row.requestsPerSecond / Math.max(base.requestsPerSecond, 1) : 0;
}
