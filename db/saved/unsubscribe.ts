import { eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { savedSearches } from "@/db/schema/saved-searches";
import { hashUnsubscribeToken } from "./unsubscribe-token";

/**
 * Stops the mail of the one saved search that a token belongs to; the search itself is kept.
 * Doing it twice is fine; `false` when no search has this token.
 */
export async function unsubscribe(db: Database, { token }: { token: string }): Promise<boolean> {
  const stopped = await db
    .update(savedSearches)
    .set({ frequency: "none" })
    .where(eq(savedSearches.unsubscribeTokenHash, hashUnsubscribeToken(token)))
    .returning({ id: savedSearches.id });
  return stopped.length > 0;
}
