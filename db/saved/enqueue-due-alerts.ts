import { and, desc, eq, gt, isNull, ne, notExists, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { allFilters, buildSearchFilters } from "@/db/jobs/search-filters";
import { jobSearch } from "@/db/schema/job-search";
import { jobs } from "@/db/schema/jobs";
import { savedSearchDeliveries } from "@/db/schema/saved-search-deliveries";
import { savedSearches } from "@/db/schema/saved-searches";
import { users } from "@/db/schema/users";
import { mailIntervalMs } from "@/domain/alert/alert-frequency";
import type { ExchangeRates } from "@/domain/salary/exchange-rates";
import { readSavedQuery } from "./read-saved-query";

/** One mail to be sent: which listings for which saved search. It names no person. */
export type QueuedAlert = { searchId: number; jobIds: number[] };

type Due = {
  now: Date;
  rates: ExchangeRates;
  /** Puts a mail into the queue by means of the given transaction. */
  enqueue: (tx: Database, alert: QueuedAlert) => Promise<void>;
};

/** Most listings in one mail; the others follow in the next. */
const mostInMail = 50;

/** Listings older than this are not news, for instance after mail was off for a season. */
const newsForDays = 30;

/**
 * For each saved search whose mail is due, queues one with the listings that are new since it was
 * saved. What is queued is recorded in the same transaction, so however often this runs, is
 * stopped half-way or runs twice at once, a listing is queued once for a search. A search that
 * fails does not hold up the others; the failures are thrown together at the end.
 */
export async function enqueueDueAlerts(
  db: Database,
  due: Due,
): Promise<{ searches: number; mails: number; listings: number }> {
  const searches = await db
    .select({ id: savedSearches.id })
    .from(savedSearches)
    .innerJoin(users, eq(users.id, savedSearches.userId))
    .where(and(isDue(due.now), isNull(users.bannedAt)))
    .orderBy(savedSearches.id);
  const counts = { searches: searches.length, mails: 0, listings: 0 };
  const failures: unknown[] = [];
  for (const { id } of searches) {
    try {
      const listings = await db.transaction((tx) => enqueueAlert(tx, id, due));
      if (listings > 0) counts.mails += 1;
      counts.listings += listings;
    } catch (cause) {
      failures.push(new Error(`No alert could be queued for saved search ${id}.`, { cause }));
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "Some alerts could not be queued.");
  return counts;
}

async function enqueueAlert(tx: Database, searchId: number, due: Due): Promise<number> {
  // Another run that holds the row does the work; one that has just done it left it not due.
  const [search] = await tx
    .select({ query: savedSearches.query, createdAt: savedSearches.createdAt })
    .from(savedSearches)
    .where(and(eq(savedSearches.id, searchId), isDue(due.now)))
    .for("update", { skipLocked: true });
  if (!search) return 0;
  const found = await findNews(tx, { searchId, ...search, ...due });
  if (found.length === 0) return 0;
  const recorded = await tx
    .insert(savedSearchDeliveries)
    .values(found.map((jobId) => ({ savedSearchId: searchId, jobId, sentAt: due.now })))
    .onConflictDoNothing()
    .returning({ jobId: savedSearchDeliveries.jobId });
  const recordedIds = new Set(recorded.map(({ jobId }) => jobId));
  const jobIds = found.filter((jobId) => recordedIds.has(jobId));
  if (jobIds.length === 0) return 0;
  await tx.update(savedSearches).set({ lastSentAt: due.now }).where(eq(savedSearches.id, searchId));
  await due.enqueue(tx, { searchId, jobIds });
  return jobIds.length;
}

/** Ids of matching listings that are new and were not queued before, newest first. */
async function findNews(
  tx: Database,
  {
    searchId,
    query,
    createdAt,
    now,
    rates,
  }: { searchId: number; query: string; createdAt: Date; now: Date; rates: ExchangeRates },
): Promise<number[]> {
  const { criteria, isWhole } = await readSavedQuery(tx, query);
  // Without the part that is gone, the search would find more than was asked for.
  if (!isWhole) return [];
  const oldest = now.getTime() - newsForDays * 24 * 60 * 60 * 1000;
  const since = new Date(Math.max(createdAt.getTime(), oldest));
  const rows = await tx
    .select({ jobId: jobSearch.jobId })
    .from(jobSearch)
    .innerJoin(jobs, eq(jobs.id, jobSearch.jobId))
    .where(
      and(
        allFilters(buildSearchFilters(criteria, rates)),
        or(gt(jobSearch.postedAt, since), gt(jobs.createdAt, since)),
        or(isNull(jobs.validThrough), gt(jobs.validThrough, now)),
        notExists(
          tx
            .select({ one: sql`1` })
            .from(savedSearchDeliveries)
            .where(
              and(
                eq(savedSearchDeliveries.savedSearchId, searchId),
                eq(savedSearchDeliveries.jobId, jobSearch.jobId),
              ),
            ),
        ),
      ),
    )
    .orderBy(desc(jobSearch.postedAt), desc(jobSearch.jobId))
    .limit(mostInMail);
  return rows.map(({ jobId }) => jobId);
}

function isDue(now: Date): SQL | undefined {
  const last = sql`coalesce(${savedSearches.lastSentAt}, ${savedSearches.createdAt})`;
  const before = (intervalMs: number) => new Date(now.getTime() - intervalMs).toISOString();
  return and(
    ne(savedSearches.frequency, "none"),
    sql`${last} <= case ${savedSearches.frequency} when 'daily' then ${before(mailIntervalMs.daily)}::timestamptz else ${before(mailIntervalMs.weekly)}::timestamptz end`,
  );
}
