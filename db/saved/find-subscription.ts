import { eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { savedSearches } from "@/db/schema/saved-searches";
import type { AlertFrequency } from "@/domain/alert/alert-frequency";
import { hashUnsubscribeToken } from "./unsubscribe-token";

/** The saved search a mail's token belongs to; `null` when unknown or removed since. Changes nothing. */
export async function findSubscription(
  db: Database,
  { token }: { token: string },
): Promise<{ name: string; frequency: AlertFrequency } | null> {
  const [row] = await db
    .select({ name: savedSearches.name, frequency: savedSearches.frequency })
    .from(savedSearches)
    .where(eq(savedSearches.unsubscribeTokenHash, hashUnsubscribeToken(token)));
  return row ?? null;
}
