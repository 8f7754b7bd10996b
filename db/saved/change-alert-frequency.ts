import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { savedSearches } from "@/db/schema/saved-searches";
import type { AlertFrequency } from "@/domain/alert/alert-frequency";

/** Sets how often a user's search is mailed; `false` when the search is not theirs. */
export async function changeAlertFrequency(
  db: Database,
  { userId, searchId, frequency }: { userId: string; searchId: number; frequency: AlertFrequency },
): Promise<boolean> {
  const changed = await db
    .update(savedSearches)
    .set({ frequency })
    .where(and(eq(savedSearches.userId, userId), eq(savedSearches.id, searchId)))
    .returning({ id: savedSearches.id });
  return changed.length > 0;
}
