import { and, asc, eq, gt, inArray, isNull } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { companies } from "@/db/schema/companies";
import { companyMembers } from "@/db/schema/company-members";
import { jobs } from "@/db/schema/jobs";
import { users } from "@/db/schema/users";
import type { QueuedReminder } from "./enqueue-expiry-reminders";

export type ExpiryReminder = {
  recipient: string;
  companyName: string;
  listings: { slug: string; title: string; validThrough: Date }[];
};

/**
 * What a queued reminder says, read when it is sent: `null` when its reader is gone, banned or no
 * longer an owner, or when none of the listings is open any more.
 */
export async function readExpiryReminder(
  db: Database,
  { userId, companyId, jobIds, now }: QueuedReminder & { now: Date },
): Promise<ExpiryReminder | null> {
  const rows = await db
    .select({
      recipient: users.email,
      companyName: companies.name,
      slug: jobs.slug,
      title: jobs.title,
      validThrough: jobs.validThrough,
    })
    .from(jobs)
    .innerJoin(companies, eq(companies.id, jobs.companyId))
    .innerJoin(companyMembers, eq(companyMembers.companyId, jobs.companyId))
    .innerJoin(users, eq(users.id, companyMembers.userId))
    .where(
      and(
        inArray(jobs.id, jobIds),
        eq(jobs.companyId, companyId),
        eq(jobs.state, "published"),
        gt(jobs.validThrough, now),
        eq(companyMembers.userId, userId),
        eq(companyMembers.role, "owner"),
        isNull(users.bannedAt),
      ),
    )
    .orderBy(asc(jobs.validThrough), asc(jobs.id));
  const [first] = rows;
  if (!first) return null;
  const listings = rows.flatMap(({ slug, title, validThrough }) =>
    validThrough ? [{ slug, title, validThrough }] : [],
  );
  return { recipient: first.recipient, companyName: first.companyName, listings };
}
