import { and, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { jobSearch } from "@/db/schema/job-search";
import type { SearchCursor } from "@/domain/search/search-cursor";
import { estimateMatches } from "./estimate-matches";
import { matchByColumns, matchByLexemes } from "./match-rows";
import type { SearchPlan } from "./read-search-plan";
import type { Condition } from "./search-conditions";
import type { SearchLimits } from "./search-limits";
import { listSteps, readStepRange } from "./step-range";

/** A listing and where it stands: milliseconds since 1970, or US dollars a year. */
export type JobKey = { id: number; key: number | null };

type Request = {
  plan: SearchPlan;
  order: "newest" | "pay";
  /** Only listings after this place. */
  after: Pick<SearchCursor, "key" | "id"> | null;
  limit: number;
  limits: SearchLimits;
};

/** Matches that the first range should hold, for each that is wanted. */
const SPARE = 2;
/** How much wider the next range is where one held too few. */
const WIDER = 8;

/**
 * The first matching listings of an order, at most `limit`. The inverted index gives matches in no
 * order, so it is asked for a range of days or pay that should hold enough of them; only where it
 * does not, for a wider one. The cost is that of a page, not that of all matches.
 */
export async function findJobKeys(db: Database, request: Request): Promise<JobKey[]> {
  const { plan, order, after, limit } = request;
  const isUnpaid = order === "pay" && after !== null && after.key === null;
  if (matchByLexemes(plan.conditions) === null) return scan(db, request);
  const expected = await estimateMatches(db, { conditions: plan.conditions, plan });
  if (expected <= request.limits.sortedRows) return sortAll(db, request);
  const found = isUnpaid ? [] : await findInRanges(db, request, expected);
  if (order === "newest" || found.length >= limit) return found;
  const place = isUnpaid ? after : null;
  const rest = { ...request, limit: limit - found.length };
  return [...found, ...(await findUnpaid(db, { ...rest, after: place }, expected))];
}

/** Along the index of the order; for searches that nearly everything matches. */
async function scan(db: Database, request: Request): Promise<JobKey[]> {
  return read(db, request, matchByColumns(request.plan.conditions), "along");
}

async function sortAll(db: Database, request: Request): Promise<JobKey[]> {
  return read(db, request, requireLexemes(request.plan.conditions), "sorted");
}

async function findInRanges(db: Database, request: Request, expected: number): Promise<JobKey[]> {
  const { plan, order, after, limit } = request;
  const range = { scale: order, from: after?.key ?? null } as const;
  let reach = (SPARE * limit * plan.listings) / expected;
  for (;;) {
    const steps = await readStepRange(db, { ...range, listings: Math.ceil(reach) });
    const listed = listSteps(steps);
    const where = requireLexemes(plan.conditions, listed === null ? [] : [listed]);
    const found = await read(db, request, where, "sorted");
    if (found.length >= limit || steps.isLast || listed === null) return found;
    reach *= WIDER;
  }
}

/** Listings without pay stand last, by id alone. */
async function findUnpaid(db: Database, request: Request, expected: number): Promise<JobKey[]> {
  const unpaid = sql`${jobSearch.annualUsdMax} is null`;
  const { conditions } = request.plan;
  if (expected <= request.limits.sortedRows * 8) {
    return read(db, request, requireLexemes(conditions, ["'p='"]), "sorted");
  }
  return read(db, request, sql`${matchByColumns(conditions)} and ${unpaid}`, "along");
}

function requireLexemes(conditions: readonly Condition[], others: readonly string[] = []): SQL {
  return matchByLexemes(conditions, others) ?? matchByColumns(conditions);
}

async function read(
  db: Database,
  { order, after, limit }: Request,
  where: SQL,
  how: "along" | "sorted",
): Promise<JobKey[]> {
  const column = order === "pay" ? sql`annual_usd_max` : sql`posted_at`;
  const inOrder = sql`order by ${column} desc nulls last, job_id desc nulls last limit ${limit}`;
  const isNext = after ? isAfter(order, after) : sql`true`;
  // Along an index the cursor is where to begin; else it must not lead Postgres to another index.
  const found =
    how === "along"
      ? sql`select job_id, ${column} from ${jobSearch} where ${and(where, isNext)} ${inOrder}`
      : sql`select job_id, ${column} from ${jobSearch} where ${where}`;
  const key = order === "pay" ? column : sql`(extract(epoch from posted_at) * 1000)::int8`;
  const rows = await db.execute<{ id: number; key: number | null }>(sql`
    with found as materialized (${found})
    select job_id::float8 as id, (${key})::float8 as key from found where ${isNext} ${inOrder}`);
  return [...rows];
}

function isAfter(order: Request["order"], { key, id }: Pick<SearchCursor, "key" | "id">): SQL {
  if (order === "newest") {
    const moment = new Date(key ?? 0).toISOString();
    return sql`(posted_at, job_id) < (${moment}::timestamptz, ${id}::bigint)`;
  }
  if (key === null) return sql`annual_usd_max is null and job_id < ${id}::bigint`;
  return sql`((annual_usd_max, job_id) < (${key}::int, ${id}::bigint) or annual_usd_max is null)`;
}
