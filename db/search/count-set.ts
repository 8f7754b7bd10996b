import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { estimateCount, type JobCount } from "@/domain/search/job-count";
import {
  type CountedValue,
  countFacetsByBits,
  countMatchesByBits,
  mostRowsOfBits,
} from "./count-by-bits";
import { type Counting, countByRows } from "./count-by-rows";
import { estimateMatches } from "./estimate-matches";
import { isSaidByBits, marksOf, type Scope } from "./match-bits";
import { matchByColumns, matchByLexemes } from "./match-rows";
import { MOST_PENDING, type SearchPlan } from "./read-search-plan";
import type { Condition } from "./search-conditions";
import type { SearchLimits } from "./search-limits";

/** What was found of a set of listings, before it is known what it says of all. */
type Found = {
  total: number;
  values: readonly CountedValue[];
  /** The share of all listings that was looked at, and that which the values were counted in. */
  share: number;
  valuesShare: number;
  /** Counted one by one besides. */
  changed: { total: number; values: readonly CountedValue[] };
};

export type SetCounts = {
  total: JobCount;
  values: (Omit<CountedValue, "jobs"> & { count: JobCount })[];
};

type Request = {
  conditions: readonly Condition[];
  plan: SearchPlan;
  counting: Counting;
  limits: SearchLimits;
};

const nothing = { total: 0, values: [] };

/**
 * Counts the listings that meet all conditions, and those with each value of some facets, on the
 * cheapest road that is exact, else on one that is within a known error: by bits of all listings;
 * one by one; by bits of the sampled listings; one by one of a sample. See docs/search.md.
 */
export async function countSet(tx: Database, request: Request): Promise<SetCounts> {
  return toCounts((await byBits(tx, request)) ?? (await byRows(tx, request)));
}

async function byBits(tx: Database, request: Request): Promise<Found | null> {
  const { conditions, plan, counting, limits } = request;
  const isUsable = plan.sampled > 0 && plan.pending <= MOST_PENDING;
  if (!isUsable || !conditions.every((one) => isSaidByBits(one, plan))) return null;
  const scope = widestScope(conditions, plan);
  const share = scope === "all" ? 1 : plan.sampled / plan.listings;
  const total = await countMatchesByBits(tx, { conditions, plan, scope });
  // Rows tell of rare values too, and are exact where the sample is not.
  const isBetterByRows = counting.facets.length > 0 || share < 1;
  // An estimate may be too low; rows that turn out to be too many are read in vain.
  const most = share < 1 ? 0.8 * limits.countedRows : limits.countedRows;
  if (isBetterByRows && total / share <= Math.max(most, 1 / share)) return null;
  const changed = plan.pending > 0 ? await countChanged(tx, request) : nothing;
  return { total, share, changed, ...(await valuesByBits(tx, request, { scope, changed })) };
}

/** The values of facets: in the same scope, or in the sample when that would take too long. */
async function valuesByBits(
  tx: Database,
  { conditions, plan, counting, limits }: Request,
  { scope, changed }: { scope: Scope; changed: Found["changed"] },
): Promise<Pick<Found, "values" | "valuesShare">> {
  const rows = mostRowsOfBits(counting.facets, plan.listings);
  // The page that everyone lands on is counted in full, and remembered.
  const isTooMuch = conditions.length > 0 && rows > limits.countedBits;
  const isSampled =
    scope === "sampled" || ((plan.isHurried || isTooMuch) && plan.sampled < plan.listings);
  const valuesShare = isSampled ? plan.sampled / plan.listings : 1;
  const { facets } = counting;
  if (facets.length === 0) return { values: [], valuesShare };
  const chosen = [...counting.chosen, ...changed.values.map(({ mark }) => mark)];
  const search = { conditions, plan, facets, chosen };
  const values = await countFacetsByBits(tx, { ...search, scope: isSampled ? "sampled" : scope });
  return { values, valuesShare };
}

function widestScope(conditions: readonly Condition[], plan: SearchPlan): Scope {
  if (plan.sampled === plan.listings) return "all";
  const marks = conditions.flatMap((condition) => (marksOf(condition, plan) ?? []).flat());
  return marks.every(({ everywhere }) => everywhere) ? "all" : "sampled";
}

/** The listings that changed since the bits were set; there are few. */
async function countChanged(tx: Database, { conditions, counting }: Request) {
  const where = sql`${matchByColumns(conditions)} and job_id in (select job_id from search_pending)`;
  return countByRows(tx, { where, most: 2 * MOST_PENDING, counting });
}

async function byRows(tx: Database, request: Request): Promise<Found> {
  const { conditions, plan, counting, limits } = request;
  const isExact = conditions.every((one) => one.isExact);
  // Words that have to stand together are looked for in the text of each listing.
  const most = Math.max(1, isExact ? limits.countedRows : limits.countedRows / 2);
  const where = matchByLexemes(conditions) ?? matchByColumns(conditions);
  const expected = await estimateMatches(tx, { conditions, plan });
  if (expected <= most * 4) {
    const found = await countByRows(tx, { where, most: most + 1, counting });
    if (found.total <= most) return { ...found, share: 1, valuesShare: 1, changed: nothing };
  }
  return bySample(tx, request, { most, expected: Math.max(expected, most) });
}

const BUCKETS = 1024;

/** Narrows the sample until it is small enough to be read. */
async function bySample(
  tx: Database,
  { conditions, counting }: Request,
  { most, expected }: { most: number; expected: number },
): Promise<Found> {
  const buckets = Math.min(BUCKETS, Math.max(1, Math.round((BUCKETS * most) / (1.5 * expected))));
  const found = await countByRows(tx, {
    where: inBuckets(conditions, buckets),
    most: most * 3,
    counting,
  });
  if (found.total < most * 3 || buckets === 1) {
    const share = buckets / BUCKETS;
    return { ...found, share, valuesShare: share, changed: nothing };
  }
  return bySample(tx, { conditions, counting } as Request, { most, expected: expected * 4 });
}

/** Buckets that the index also has together. */
const WIDE = 32;

function inBuckets(conditions: readonly Condition[], buckets: number) {
  const [letter, listed] = buckets < WIDE ? ["s", buckets] : ["S", Math.ceil(buckets / WIDE)];
  const names = Array.from({ length: listed }, (_, bucket) => `'${letter}=${bucket}'`).join(" | ");
  const where = matchByLexemes(conditions, [names]) ?? matchByColumns(conditions);
  return sql`search_sample(job_id) < ${buckets}::int and ${where}`;
}

function toCounts({ total, values, share, valuesShare, changed }: Found): SetCounts {
  const found = readMarks(values);
  const known = readMarks(changed.values);
  const own = new Map(changed.values.map(({ mark, jobs }) => [mark, jobs]));
  const shown = values.filter(
    ({ mark, jobs }) => mark !== WORLDWIDE && jobs + (own.get(mark) ?? 0) > 0,
  );
  return {
    total: estimateCount(total, { share, known: changed.total }),
    values: shown.map((one) => ({
      facet: one.facet,
      mark: one.mark,
      value: one.value,
      name: one.name,
      count: estimateCount(found(one), { share: valuesShare, known: known(one) }),
    })),
  };
}

const WORLDWIDE = "place=worldwide";

/** The listings of a value; what may be done anywhere is found in every place. */
function readMarks(values: readonly CountedValue[]): (one: CountedValue) => number {
  const jobs = new Map(values.map(({ mark, jobs: counted }) => [mark, counted]));
  const anywhere = jobs.get(WORLDWIDE) ?? 0;
  return ({ mark, facet }) => (jobs.get(mark) ?? 0) + (facet === "place" ? anywhere : 0);
}
