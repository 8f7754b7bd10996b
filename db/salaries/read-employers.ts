import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import type { EmployerCounts } from "@/domain/statistics/disclosure";

/** Who stands behind the ranges of a cell, where that is known. */
export type CellEmployers = {
  counts: EmployerCounts | null;
  /** Newest day a range of a known day was posted, ISO. */
  newest: string | null;
};

/** Counts employers and finds the newest posting of each key's admitted observations. */
export async function readEmployers(
  db: Database,
  condition: SQL,
  key: SQL,
): Promise<Map<string, CellEmployers>> {
  const rows = await db.execute<{
    key: string;
    known: number;
    distinct: number;
    largest: number;
    newest: string | null;
  }>(sql`
    select key, max(newest)::text as newest,
      coalesce(sum(n) filter (where employer is not null), 0)::integer as known,
      count(employer)::integer as distinct,
      coalesce(max(n) filter (where employer is not null), 0)::integer as largest
    from (
      select ${key} as key, employer, count(*) as n, max(posted_on) as newest
      from salary_observations
      where state = 'admitted' and (employer is not null or posted_on is not null) and ${condition}
      group by 1, 2
    ) employers
    group by key`);
  return new Map(
    rows.map(({ key: value, newest, ...counts }) => [
      value,
      { newest, counts: counts.known > 0 ? counts : null },
    ]),
  );
}
