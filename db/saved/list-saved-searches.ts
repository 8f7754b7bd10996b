import { desc, eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { savedSearches } from "@/db/schema/saved-searches";
import type { AlertFrequency } from "@/domain/alert/alert-frequency";
import { readSavedQuery } from "./read-saved-query";

export type SavedSearch = {
  id: number;
  name: string;
  query: string;
  frequency: AlertFrequency;
  lastSentAt: Date | null;
  /** The filters in words; `null` for a search for everything. */
  words: string | null;
  /** `false` when part of it does not exist any more, and nothing is mailed for it. */
  isWhole: boolean;
};

/** The searches a user keeps, newest first. */
export async function listSavedSearches(
  db: Database,
  { userId }: { userId: string },
): Promise<SavedSearch[]> {
  const rows = await db
    .select({
      id: savedSearches.id,
      name: savedSearches.name,
      query: savedSearches.query,
      frequency: savedSearches.frequency,
      lastSentAt: savedSearches.lastSentAt,
    })
    .from(savedSearches)
    .where(eq(savedSearches.userId, userId))
    .orderBy(desc(savedSearches.id));
  return await Promise.all(
    rows.map(async (row) => {
      const { words, isWhole } = await readSavedQuery(db, row.query);
      return { ...row, words, isWhole };
    }),
  );
}
