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
export const cellDimensions = ["role", "level", "country", "year", "workplace"] as const;
export type CellDimension = (typeof cellDimensions)[number];

const columns: Record<CellDimension, SQL> = {
  role: sql.raw("role_slug"),
  level: sql.raw("level"),
  country: sql.raw("country"),
  year: sql.raw("year"),
  workplace: sql.raw("workplace"),
};

/** The key of a dimension as text, the same for sums and observations; "" when unknown. */
export function dimensionKey(dimension: CellDimension | null): SQL {
  return dimension ? sql`coalesce(${columns[dimension]}::text, '')` : sql`''`;
}

/** `standard` is full-time pay and pay whose type nobody stated, as `salary_employment()` has it. */
export function employmentOf({ employmentType }: CellFilter): string {
  return !employmentType || employmentType === "full-time" ? "standard" : employmentType;
}

/** Observations that a filter holds, where unknown is null; `sources` is a value of type text[]. */
export function observationCondition(filter: CellFilter, sources: SQL): SQL {
  const conditions: SQL[] = [
    sql`source_slug = any(${sources})`,
    sql`role_slug is not null`,
    ...equalities(filter),
  ];
  if (filter.fromYear) conditions.push(sql`year >= ${filter.fromYear}`);
  if (filter.toYear) conditions.push(sql`year between 1 and ${filter.toYear}`);
  const employment = employmentOf(filter);
  conditions.push(
    employment === "standard"
      ? sql`(employment_type is null or employment_type = 'full-time')`
      : sql`employment_type = ${employment}`,
  );
  return sql.join(conditions, sql` and `);
}

function equalities(filter: CellFilter): SQL[] {
  const wanted: [SQL, string | null | undefined][] = [
    [columns.role, filter.role],
    [columns.level, filter.level],
    [columns.country, filter.country],
    [columns.workplace, filter.workplace],
  ];
  return wanted.flatMap(([column, value]) => (value ? [sql`${column} = ${value}`] : []));
}

/** The sources of posted ranges, a value of type text[]. */
export const postedSources = sql`array(select slug from salary_sources where kind = 'posted')`;

/** Words as a parameter of type text[]. */
export function toTextArray(words: readonly string[]): SQL {
  return sql`${`{${words.map((word) => JSON.stringify(word)).join(",")}}`}::text[]`;
}
