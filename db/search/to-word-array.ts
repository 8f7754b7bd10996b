import { type SQL, sql } from "drizzle-orm";

/** Words of `tokenise` as a Postgres array; they hold nothing that would have to be escaped. */
export function toWordArray(words: readonly string[]): SQL {
  return sql`${`{${words.map((word) => `"${word}"`).join(",")}}`}::text[]`;
}
