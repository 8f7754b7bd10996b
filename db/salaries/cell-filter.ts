import { type SQL, sql } from "drizzle-orm";
import type { EmploymentType, Workplace } from "@/domain/job/terms";
import type { Level } from "@/domain/role/level";

/** Which ranges a cell holds; a part left out or `null` is not narrowed. */
export type CellFilter = {
  role?: string | null;
  level?: Level | null;
  /** ISO 3166-1 alpha-2. */
  country?: string | null;
  fromYear?: number | null;
  toYear?: number | null;
  workplace?: Workplace | null;
  /** Left out: full-time pay and pay whose type nobody said. Other types only by themselves. */
  employmentType?: EmploymentType | null;
};

/** What a set of cells is divided by. */
export const cellDimensions = [
  "role",
  "level",
  "country",
  "year",
  "workplace",
  "employmentType",
] as const;
export type CellDimension = (typeof cellDimensions)[number];

const columns: Record<CellDimension, SQL> = {
  role: sql.raw("role_slug"),
  level: sql.raw("level"),
  country: sql.raw("country"),
  year: sql.raw("year"),
  workplace: sql.raw("workplace"),
  employmentType: sql.raw("employment_type"),
};

/** The key of a dimension as text, the same for roll-ups and observations; "" when unknown. */
export function dimensionKey(dimension: CellDimension | null): SQL {
  return dimension ? sql`coalesce(${columns[dimension]}::text, '')` : sql`''`;
}

/**
 * The condition of a filter, valid in the roll-ups (where unknown is the empty text) as well as
 * in the observations (where it is null).
 */
export function cellCondition(
  filter: CellFilter,
  sources: readonly string[],
  dimension: CellDimension | null,
): SQL {
  const conditions: SQL[] = [
    sql`source_slug = any(${`{${sources.join(",")}}`}::text[])`,
    sql`role_slug is not null`,
    ...equalities(filter),
  ];
  if (filter.fromYear) conditions.push(sql`year >= ${filter.fromYear}`);
  if (filter.toYear) conditions.push(sql`year between 1 and ${filter.toYear}`);
  if (!filter.employmentType && dimension !== "employmentType") {
    conditions.push(sql`coalesce(employment_type, '') in ('full-time', '')`);
  }
  return sql.join(conditions, sql` and `);
}

function equalities(filter: CellFilter): SQL[] {
  const wanted: [SQL, string | null | undefined][] = [
    [columns.role, filter.role],
    [columns.level, filter.level],
    [columns.country, filter.country],
    [columns.workplace, filter.workplace],
    [columns.employmentType, filter.employmentType],
  ];
  return wanted.flatMap(([column, value]) => (value ? [sql`${column} = ${value}`] : []));
}
