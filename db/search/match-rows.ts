import { type SQL, sql } from "drizzle-orm";
import { searchLexemes } from "@/db/schema/job-search";
import { type Condition, toLexemeQuery } from "./search-conditions";

/**
 * The conditions as demands of `job_search` that its inverted index answers, each on its own so
 * that Postgres walks their lists side by side; what the index cannot say is checked on the row.
 * `null` when no lexeme is wanted, so that the index is of no use.
 */
export function matchByLexemes(
  conditions: readonly Condition[],
  others: readonly string[] = [],
): SQL | null {
  const wanted = conditions.filter(({ excluded, phrases }) => !excluded && phrases.length > 0);
  if (wanted.length === 0) return null;
  const unwanted = conditions.filter(({ excluded, isExact }) => excluded && isExact);
  const queries = [...wanted.map(toLexemeQuery), ...others];
  const [first = "", ...rest] = queries;
  const without = unwanted.map((condition) => ` & !(${toLexemeQuery(condition)})`).join("");
  const lexemes = [`(${first})${without}`, ...rest].map(
    (query) => sql`${searchLexemes} @@ ${query}::tsquery`,
  );
  const checked = conditions.filter(({ isExact, pay }) => !isExact || pay !== null);
  return sql.join([...lexemes, ...checked.map((condition) => condition.sql)], sql` and `);
}

/** The conditions as demands of the columns of `job_search`. */
export function matchByColumns(conditions: readonly Condition[]): SQL {
  if (conditions.length === 0) return sql`true`;
  return sql.join(
    conditions.map((condition) => sql`(${condition.sql})`),
    sql` and `,
  );
}
