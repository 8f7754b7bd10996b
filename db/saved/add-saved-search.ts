import { count, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { savedSearches } from "@/db/schema/saved-searches";
import type { AlertFrequency } from "@/domain/alert/alert-frequency";
import { hashUnsubscribeToken, makeUnsubscribeToken } from "./unsubscribe-token";

/** Most searches that one user keeps. */
export const mostSavedSearches = 50;

/** `known`: the same search was kept already; it has the new name and frequency now. */
export type AddedSearch = "added" | "known" | "too-many";

/** Keeps a search for a user, once for each query string. */
export async function addSavedSearch(
  db: Database,
  search: {
    userId: string;
    name: string;
    /** As `searchQueryString` writes it. */
    query: string;
    frequency: AlertFrequency;
    /** AUTH_SECRET, see `makeUnsubscribeToken`. */
    secret: string;
  },
): Promise<AddedSearch> {
  const { secret, ...row } = search;
  return await db.transaction(async (tx) => {
    // Two forms sent at once must not both find room for one more.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${row.userId}, 0))`);
    const [kept] = await tx
      .select({
        all: count(),
        same: sql<number>`count(*) filter (where ${savedSearches.query} = ${row.query})`,
      })
      .from(savedSearches)
      .where(eq(savedSearches.userId, row.userId));
    const isKnown = Number(kept?.same ?? 0) > 0;
    if (!isKnown && (kept?.all ?? 0) >= mostSavedSearches) return "too-many";
    const unsubscribeTokenHash = hashUnsubscribeToken(makeUnsubscribeToken({ ...row, secret }));
    await tx
      .insert(savedSearches)
      .values({ ...row, unsubscribeTokenHash })
      .onConflictDoUpdate({
        target: [savedSearches.userId, savedSearches.query],
        set: { name: row.name, frequency: row.frequency },
      });
    return isKnown ? "known" : "added";
  });
}
