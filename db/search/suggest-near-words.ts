import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { searchTerms } from "@/db/schema/search-terms";
import type { NearWord } from "@/domain/search/known-words";
import { mostEdits, spellingsOneEditAway } from "@/domain/search/near-spellings";
import { toWordArray } from "./to-word-array";

/** Likest words that are looked at for each. */
const MOST_NEAR = 120;
/** Two edits in the middle of a word of six letters leave so much of its trigrams. */
const LEAST_SIMILARITY = 0.15;

type Row = { typed: string; word: string; jobs: number };

/**
 * For each of these words (letters a to z) those of the dictionary that look like it: for short
 * ones every word one edit away, since they share few trigrams; for longer ones the likest by
 * trigrams among those of about the same length.
 */
export async function findNearWords(
  db: Database,
  words: readonly string[],
): Promise<Map<string, NearWord[]>> {
  const short = words.filter((word) => mostEdits(word) === 1);
  const long = words.filter((word) => mostEdits(word) > 1);
  const rows = [...(await findOneEditAway(db, short)), ...(await findAlike(db, long))];
  const found = new Map<string, NearWord[]>();
  for (const { typed, word, jobs } of rows) {
    found.set(typed, [...(found.get(typed) ?? []), { word, jobs }]);
  }
  return found;
}

async function findOneEditAway(db: Database, words: readonly string[]): Promise<Row[]> {
  const asked = words.flatMap((typed) =>
    spellingsOneEditAway(typed).map((spelling) => ({ typed, spelling })),
  );
  if (asked.length === 0) return [];
  const spellings = toWordArray(asked.map(({ spelling }) => spelling));
  const rows = await db
    .select({ word: searchTerms.term, jobs: searchTerms.jobs })
    .from(searchTerms)
    .where(sql`${searchTerms.term} = any(${spellings})`);
  const known = new Map(rows.map(({ word, jobs }) => [word, jobs]));
  return asked.flatMap(({ typed, spelling }) => {
    const jobs = known.get(spelling);
    return jobs === undefined ? [] : [{ typed, word: spelling, jobs }];
  });
}

async function findAlike(db: Database, words: readonly string[]): Promise<Row[]> {
  if (words.length === 0) return [];
  return db.transaction(
    async (tx) => {
      await tx.execute(
        sql`select set_config('pg_trgm.similarity_threshold', ${String(LEAST_SIMILARITY)}, true)`,
      );
      const rows = await tx.execute<Row>(sql`
        select asked.word as typed, near.term as word, near.jobs
        from unnest(${toWordArray(words)}) asked (word)
        cross join lateral (
          select term, jobs from ${searchTerms}
          where term % asked.word
            and length(term) between length(asked.word) - 2 and length(asked.word) + 2
          order by similarity(term, asked.word) desc, jobs desc
          limit ${MOST_NEAR}
        ) near`);
      return [...rows];
    },
    { accessMode: "read only" },
  );
}
