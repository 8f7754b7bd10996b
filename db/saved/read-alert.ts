import { and, eq, gt, inArray, isNull, ne, or } from "drizzle-orm";
import type { Database } from "@/db/connect";
import {
  isFeatured,
  type JobListItem,
  jobListColumns,
  toJobListItem,
} from "@/db/jobs/job-list-item";
import { companies } from "@/db/schema/companies";
import { jobs } from "@/db/schema/jobs";
import { savedSearches } from "@/db/schema/saved-searches";
import { users } from "@/db/schema/users";
import type { QueuedAlert } from "./enqueue-due-alerts";
import { hashUnsubscribeToken, makeUnsubscribeToken } from "./unsubscribe-token";

export type Alert = {
  recipient: string;
  searchName: string;
  query: string;
  unsubscribeToken: string;
  /** In the order they were queued in; pay only as visitors see it now. */
  listings: JobListItem[];
};

/**
 * What a queued mail says, read when it is sent: `null` when its reader has stopped the mail, is
 * gone or banned, or when none of its listings is open any more.
 */
export async function readAlert(
  db: Database,
  { searchId, jobIds, secret, now }: QueuedAlert & { secret: string; now: Date },
): Promise<Alert | null> {
  const [search] = await db
    .select({
      recipient: users.email,
      userId: savedSearches.userId,
      searchName: savedSearches.name,
      query: savedSearches.query,
    })
    .from(savedSearches)
    .innerJoin(users, eq(users.id, savedSearches.userId))
    .where(
      and(
        eq(savedSearches.id, searchId),
        ne(savedSearches.frequency, "none"),
        isNull(users.bannedAt),
      ),
    );
  if (!search) return null;
  const listings = await listOpenJobs(db, { jobIds, now });
  if (listings.length === 0) return null;
  const { userId, ...said } = search;
  const unsubscribeToken = makeUnsubscribeToken({ userId, query: search.query, secret });
  await keepTokenHash(db, {
    searchId,
    unsubscribeTokenHash: hashUnsubscribeToken(unsubscribeToken),
  });
  return { ...said, unsubscribeToken, listings };
}

async function listOpenJobs(
  db: Database,
  { jobIds, now }: { jobIds: number[]; now: Date },
): Promise<JobListItem[]> {
  const rows = await db
    .select({ ...jobListColumns, featured: isFeatured(now) })
    .from(jobs)
    .innerJoin(companies, eq(companies.id, jobs.companyId))
    .where(
      and(
        inArray(jobs.id, jobIds),
        eq(jobs.state, "published"),
        or(isNull(jobs.validThrough), gt(jobs.validThrough, now)),
      ),
    );
  return rows.map(toJobListItem).sort((a, b) => jobIds.indexOf(a.id) - jobIds.indexOf(b.id));
}

/** The secret of the site may have been changed since the search was saved. */
async function keepTokenHash(
  db: Database,
  { searchId, unsubscribeTokenHash }: { searchId: number; unsubscribeTokenHash: string },
): Promise<void> {
  await db
    .update(savedSearches)
    .set({ unsubscribeTokenHash })
    .where(
      and(
        eq(savedSearches.id, searchId),
        ne(savedSearches.unsubscribeTokenHash, unsubscribeTokenHash),
      ),
    );
}
