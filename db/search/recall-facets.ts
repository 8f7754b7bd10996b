import type { Database } from "@/db/connect";
import { countFacets, type FacetCounts } from "@/db/jobs/count-facets";
import type { ExchangeRates } from "@/domain/salary/exchange-rates";
import type { SearchCriteria } from "@/domain/search/search-criteria";

/** How long counts are good for; a page behind the shared cache is as old as that. */
const LIFE_MS = 10_000;
const MOST_REMEMBERED = 500;

type Remembered = { counts: Promise<FacetCounts>; until: number };

const remembered = new Map<string, Remembered>();

/**
 * The counts of a search, or those that the same search had a few seconds ago: they do not depend
 * on who asks, and the popular searches are asked for again and again. Requests that come together
 * share one count. `now` in milliseconds since 1970.
 */
export function recallFacets(
  db: Database,
  { criteria, rates, now }: { criteria: SearchCriteria; rates: ExchangeRates; now: number },
): Promise<FacetCounts> {
  const key = toKey(criteria);
  const known = remembered.get(key);
  if (known && known.until > now) return known.counts;
  const counts = countFacets(db, { criteria, rates });
  remembered.delete(key);
  remembered.set(key, { counts, until: now + LIFE_MS });
  // A failure is for those who waited for it; the next request tries again.
  counts.catch(() => remembered.delete(key));
  for (const oldest of remembered.keys()) {
    if (remembered.size <= MOST_REMEMBERED) break;
    remembered.delete(oldest);
  }
  return counts;
}

/** Order and wording of a search do not change its counts. */
function toKey({ text, chosen, minPay, currency, unpaid }: SearchCriteria): string {
  return JSON.stringify([
    text.clauses,
    chosen,
    minPay,
    minPay === null ? null : [currency, unpaid],
  ]);
}
