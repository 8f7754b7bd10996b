import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import type { EmployerCounts } from "@/domain/statistics/disclosure";
import {
  type CellDimension,
  type CellFilter,
  dimensionKey,
  employmentOf,
  observationCondition,
} from "./cell-filter";
import { changeCondition } from "./cell-sums";

type Wanted = { filter: CellFilter; sources: SQL; dimension: CellDimension | null };

/**
 * Counts the employers behind the admitted observations of each key, where any is known. Sums are
 * kept by role, country and level; a cell narrowed further is counted from its observations.
 */
export async function readEmployers(
  db: Database,
  wanted: Wanted,
): Promise<Map<string, EmployerCounts>> {
  const rows = await db.execute<{ key: string } & Record<keyof EmployerCounts, number>>(sql`
    select key, sum(n)::integer as known, count(*)::integer as distinct, max(n)::integer as largest
    from (${isSummed(wanted) ? fromSums(wanted) : fromObservations(wanted)}) employers
    group by key`);
  return new Map(rows.map(({ key, ...counts }) => [key, counts]));
}

function isSummed({ filter, dimension }: Wanted): boolean {
  const isNarrowed = Boolean(filter.fromYear || filter.toYear || filter.workplace);
  return !isNarrowed && dimension !== "year" && dimension !== "workplace";
}

function fromSums({ filter, sources, dimension }: Wanted): SQL {
  const all = (name: "country" | "level") =>
    dimension === name
      ? sql`${sql.raw(name)} <> '*'`
      : sql`${sql.raw(name)} = ${filter[name] ?? "*"}`;
  const key = dimensionKey(dimension);
  return sql`
    select key, employer, sum(observations)::integer as n
    from (
      select ${key} as key, employer, observations
      from salary_cell_employers
      where ${filter.role ? sql`role_slug = ${filter.role}` : sql`true`}
        and ${all("country")} and ${all("level")} and employment = ${employmentOf(filter)}
        and source_slug = any(${sources})
      union all
      select ${key}, employer, sign
      from salary_cell_changes
      where employer is not null and ${changeCondition(filter, sources)}
    ) lines
    group by 1, 2
    having sum(observations) > 0`;
}

function fromObservations({ filter, sources, dimension }: Wanted): SQL {
  return sql`
    select ${dimensionKey(dimension)} as key, employer, count(*)::integer as n
    from salary_observations
    where state = 'admitted' and employer is not null and ${observationCondition(filter, sources)}
    group by 1, 2`;
}
