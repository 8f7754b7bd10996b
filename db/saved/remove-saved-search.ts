import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { savedSearches } from "@/db/schema/saved-searches";

/** Forgets a user's saved search and what was mailed for it; `false` when it was not theirs. */
export async function removeSavedSearch(
  db: Database,
  { userId, searchId }: { userId: string; searchId: number },
): Promise<boolean> {
  const gone = await db
    .delete(savedSearches)
    .where(and(eq(savedSearches.userId, userId), eq(savedSearches.id, searchId)))
    .returning({ id: savedSearches.id });
  return gone.length > 0;
}
