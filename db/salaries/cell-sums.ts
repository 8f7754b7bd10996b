import { type SQL, sql } from "drizzle-orm";
import { countries } from "@/domain/job/place/regions";
import { workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import {
  type CellDimension,
  type CellFilter,
  dimensionKey,
  employmentOf,
  toTextArray,
} from "./cell-filter";

const firstYear = 2000;
const lastYear = 2100;

/** Where `year` is all years together, and where it is not known. */
const allYears = -1;
const unknownYear = 0;

/** Every country that a cell may have, and none. */
const countryKeys = [...countries.map(({ code }) => code), ""];

/**
 * The condition of a filter on `salary_cells`, with every value of the dimension that is divided
 * by. Each part is an equality with one value or a short list, so that the key of the table finds
 * the sums without reading any other. `keyed` replaces the dimension's list by one value, such as a
 * column of a table of keys; `year` does so for the year.
 */
export function sumCondition(
  filter: CellFilter,
  sources: SQL,
  { dimension, keyed, year }: { dimension: CellDimension | null; keyed?: SQL; year?: SQL },
): SQL {
  const part = (name: Exclude<CellDimension, "year">, all: SQL, one: SQL) =>
    sql`${sql.raw(columns[name])} = ${name === dimension ? (keyed ?? all) : one}`;
  return sql.join(
    [
      part("role", everyRole, filter.role ? sql`${filter.role}` : everyRole),
      part("country", sql`any(${toTextArray(countryKeys)})`, sql`${filter.country ?? "*"}`),
      part("level", sql`any(${toTextArray([...levels, ""])})`, sql`${filter.level ?? "*"}`),
      sql`year = ${year ?? sql`any(${toYearArray(listYears(filter, dimension))})`}`,
      part(
        "workplace",
        sql`any(${toTextArray([...workplaces, ""])})`,
        sql`${filter.workplace ?? "*"}`,
      ),
      sql`employment = ${employmentOf(filter)}`,
      sql`source_slug = any(${sources})`,
    ],
    sql` and `,
  );
}

/**
 * The lines of cells, one per measure and bucket: those added up already and those that wait to be
 * added, which may be negative. Columns: key, source_slug, measure, bucket, observations.
 */
export function sumLines(filter: CellFilter, sources: SQL, dimension: CellDimension | null): SQL {
  const key = dimensionKey(dimension);
  return sql`
    select ${key} as key, source_slug, measure, held.bucket, held.observations
    from salary_cells, unnest(buckets, counts) held (bucket, observations)
    where ${sumCondition(filter, sources, { dimension })}
    union all
    select ${key}, source_slug, measures.measure, measures.bucket, sign
    from salary_cell_changes,
      lateral (values ('low', low), ('middle', middle), ('high', high)) measures (measure, bucket)
    where ${changeCondition(filter, sources)}`;
}

/** The changes that wait and belong to a filter's cell. */
export function changeCondition(filter: CellFilter, sources: SQL): SQL {
  const { fromYear, toYear } = filter;
  const isNarrowed = Boolean(fromYear || toYear);
  const equal = (name: keyof typeof columns) =>
    filter[name] ? [sql`${sql.raw(columns[name])} = ${filter[name]}`] : [];
  return sql.join(
    [
      ...equal("role"),
      ...equal("country"),
      ...equal("level"),
      ...equal("workplace"),
      ...(isNarrowed ? [sql`year between ${fromYear ?? firstYear} and ${toYear ?? lastYear}`] : []),
      sql`employment = ${employmentOf(filter)}`,
      sql`source_slug = any(${sources})`,
    ],
    sql` and `,
  );
}

const columns = {
  role: "role_slug",
  country: "country",
  level: "level",
  workplace: "workplace",
} as const;

const everyRole = sql`any(array(select slug from roles))`;

/** The years of a filter one by one, where they are asked for or divided by; else all at once. */
function listYears(filter: CellFilter, dimension: CellDimension | null): number[] {
  if (!filter.fromYear && !filter.toYear && dimension !== "year") return [allYears];
  return listSingleYears(filter);
}

/** The years that a filter holds; the unknown one too where it asks for none. */
export function listSingleYears({ fromYear, toYear }: CellFilter): number[] {
  const [from, to] = [fromYear ?? firstYear, toYear ?? lastYear];
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  return fromYear || toYear ? years : [unknownYear, ...years];
}

/** Years as a parameter of type smallint[]. */
export function toYearArray(years: readonly number[]): SQL {
  return sql`${`{${years.join(",")}}`}::smallint[]`;
}
