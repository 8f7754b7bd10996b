import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import {
  type CellDimension,
  type CellFilter,
  observationCondition,
  toTextArray,
} from "./cell-filter";

const keyedColumns: Record<CellDimension, SQL> = {
  role: sql`role_slug = keys.key`,
  country: sql`country = keys.key`,
  level: sql`level = keys.key`,
  year: sql`year = keys.key::smallint`,
  workplace: sql`workplace = keys.key`,
};

/**
 * The newest day a range of a known day was posted, ISO, of each key of a dimension; of the one
 * cell of a filter under the key "". Found at the end of an index, without reading the cell.
 */
export async function findNewestPostings(
  db: Database,
  {
    filter,
    sources,
    dimension,
    keys,
  }: {
    filter: CellFilter;
    sources: SQL;
    dimension: CellDimension | null;
    keys: readonly string[];
  },
): Promise<Map<string, string>> {
  const known = dimension === null ? keys : keys.filter((key) => key !== "");
  const rows = await db.execute<{ key: string; newest: string }>(sql`
    select keys.key, found.newest::text as newest
    from unnest(${toTextArray(known)}) keys (key)
    cross join lateral (
      select posted_on as newest
      from salary_observations
      where state = 'admitted' and posted_on is not null
        and ${observationCondition(filter, sources)}
        and ${dimension === null ? sql`true` : keyedColumns[dimension]}
      order by posted_on desc
      limit 1
    ) found`);
  return new Map(rows.map(({ key, newest }) => [key, newest]));
}
