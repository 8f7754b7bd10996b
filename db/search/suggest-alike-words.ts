import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { searchTerms } from "@/db/schema/search-terms";
import type { NearWord } from "@/domain/search/known-words";
import { toWordArray } from "./to-word-array";

/** Likest words that are looked at for each. */
const MOST_ALIKE = 120;
/** Two edits in the middle of a word of six letters leave so much of its trigrams. */
const LEAST_SIMILARITY = 0.15;

/**
 * For each of these words (letters a to z) the likest of the dictionary by trigrams among those of
 * about the same length. The threshold is set for this statement alone, row by row before the
 * index is asked.
 */
export async function findAlikeWords(
  db: Database,
  words: readonly string[],
): Promise<Map<string, NearWord[]>> {
  const rows = await db.execute<{ typed: string; word: string; jobs: number }>(sql`
    select asked.word as typed, alike.term as word, alike.jobs
    from (
      select word, set_config('pg_trgm.similarity_threshold', ${String(LEAST_SIMILARITY)}, true)
      from unnest(${toWordArray(words)}) word
    ) asked
    cross join lateral (
      select term, jobs from ${searchTerms}
      where term % asked.word
        and length(term) between length(asked.word) - 2 and length(asked.word) + 2
      order by similarity(term, asked.word) desc, jobs desc
      limit ${MOST_ALIKE}
    ) alike`);
  const found = new Map<string, NearWord[]>();
  for (const { typed, word, jobs } of rows) {
    found.set(typed, [...(found.get(typed) ?? []), { word, jobs }]);
  }
  return found;
}
