import type Sqlite from "libsql";
import { employmentMask } from "@/db/jobs/write-search-rows";
import { type EmploymentType, workplaces } from "@/domain/job/terms";
import { levels } from "@/domain/role/level";
import type { FacetName, SearchCriteria } from "@/domain/search/search-criteria";
import { clausePhrases } from "@/domain/search/text-query";

const PAGE_SIZE = 25;
const MOST_VALUES = 60;

/** Ids of the site's database by the slugs that searches name. */
export type Codes = { roles: ReadonlyMap<string, number>; companies: ReadonlyMap<string, number> };

type Part = "words" | "pay" | FacetName;
/** Conditions on `jobs`, by what they come from. */
type Conditions = ReadonlyMap<Part, string>;

/** The first page: ids of listings. */
export function pageOfSqlite(
  sqlite: Sqlite.Database,
  criteria: SearchCriteria,
  codes: Codes,
): number[] {
  const { sort } = criteria;
  const conditions = makeConditions(criteria, codes);
  const words = matchExpression(criteria);
  const onlyWords = words !== null && conditions.size === 1;
  const order = sort === "pay" ? "pay desc, id desc" : "id desc";
  const query =
    onlyWords && sort !== "pay"
      ? `select rowid as id from words where words match ${words} order by ${sort === "relevance" ? "rank" : "rowid desc"} limit ${PAGE_SIZE}`
      : words !== null && sort === "relevance"
        ? `select id from words join jobs on id = words.rowid where words match ${words}${where(conditions, ["words"], "and")} order by rank limit ${PAGE_SIZE}`
        : `select id from jobs${where(conditions)} order by ${order} limit ${PAGE_SIZE}`;
  return readRows<{ id: number }>(sqlite, query).map(({ id }) => id);
}

/** Total and facets; a facet ignores its own condition, as on the site. */
export function countInSqlite(
  sqlite: Sqlite.Database,
  criteria: SearchCriteria,
  codes: Codes,
): { total: number; facets: Record<string, unknown[]> } {
  const conditions = makeConditions(criteria, codes);
  const facets: Record<string, unknown[]> = {};
  // Five of the facets and the total come from one pass over the rows that match.
  const combinations = readRows<{ jobs: number }>(
    sqlite,
    `select role, level, workplace, employment, count(*) as jobs, sum(pay is null) as unpaid from jobs${where(conditions)} group by 1, 2, 3, 4`,
  );
  facets["combinations"] = combinations;
  for (const name of ["role", "level", "workplace", "type"] as const) {
    if (!conditions.has(name)) continue;
    const column = name === "type" ? "employment" : name;
    facets[name] = readRows(
      sqlite,
      `select ${column}, count(*) as jobs from jobs${where(conditions, [name])} group by 1`,
    );
  }
  facets["company"] = readRows(
    sqlite,
    `select company, count(*) as jobs from jobs${where(conditions, ["company"])} group by 1 order by 2 desc limit ${MOST_VALUES}`,
  );
  for (const name of ["place", "skill"] as const) {
    facets[name] = readRows(
      sqlite,
      `select ${name}, count(*) as jobs from jobs join ${name}s_of_job on job = id${where(conditions, [name])} group by 1 order by 2 desc limit ${MOST_VALUES}`,
    );
  }
  return { total: combinations.reduce((sum, { jobs }) => sum + jobs, 0), facets };
}

function readRows<Row>(sqlite: Sqlite.Database, query: string): Row[] {
  return sqlite.prepare(query).all() as Row[];
}

function where(conditions: Conditions, without: readonly Part[] = [], start = "where"): string {
  const kept = [...conditions].filter(([part]) => !without.includes(part));
  return kept.length === 0 ? "" : ` ${start} ${kept.map(([, text]) => text).join(" and ")}`;
}

function makeConditions(criteria: SearchCriteria, codes: Codes): Conditions {
  const { chosen, minPay } = criteria;
  const conditions = new Map<Part, string>();
  const words = matchExpression(criteria);
  if (words !== null) {
    conditions.set("words", `id in (select rowid from words where words match ${words})`);
  }
  if (minPay !== null) conditions.set("pay", `pay >= ${minPay}`);
  const add = (name: FacetName, condition: string) => {
    if (chosen[name].length > 0) conditions.set(name, condition);
  };
  add("role", `role in (${chosen.role.map((slug) => codes.roles.get(slug) ?? -1)})`);
  add("company", `company in (${chosen.company.map((slug) => codes.companies.get(slug) ?? -1)})`);
  add("level", `level in (${chosen.level.map((word) => levels.indexOf(word as never))})`);
  const places = chosen.workplace.map((word) => workplaces.indexOf(word as never));
  add("workplace", `workplace in (${places})`);
  add("type", `employment & ${employmentMask(chosen.type as EmploymentType[])} <> 0`);
  const accepted = quoteList([...chosen.place, "worldwide"]);
  add("place", `id in (select job from job_places where place in (${accepted}))`);
  add("skill", `id in (select job from job_skills where skill in (${quoteList(chosen.skill)}))`);
  return conditions;
}

/** The words of a search as FTS5 writes it; `null` without any. */
function matchExpression({ text }: SearchCriteria): string | null {
  const clauses = text.clauses.filter(({ excluded }) => !excluded);
  if (clauses.length === 0) return null;
  const demands = clauses.map(
    (clause) =>
      `(${clausePhrases(clause)
        .map((words) => `"${words.join(" ")}"`)
        .join(" OR ")})`,
  );
  return `'${demands.join(" AND ")}'`;
}

function quoteList(values: readonly string[]): string {
  return values.map((value) => `'${value.replaceAll("'", "''")}'`).join(", ");
}
