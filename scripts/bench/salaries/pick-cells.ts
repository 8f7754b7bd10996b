import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import type { CellFilter } from "@/db/salaries/cell-filter";
import type { Workplace } from "@/domain/job/terms";
import type { Level } from "@/domain/role/level";

/** A kind of cells, and some of them that hold at least five ranges. */
export type CellClass = { name: string; filters: CellFilter[] };

type Row = {
  role_slug: string;
  country: string;
  level: string;
  year: number;
  workplace: string;
};

const all = { country: "*", level: "*", year: -1, workplace: "*" };

/** Draws cells of each kind, each cell as likely as any other of its kind, and of all kinds. */
export async function pickCells(db: Database, perClass: number): Promise<CellClass[]> {
  const classes: [string, string][] = [
    ["role", "country = '*' and level = '*' and year = -1 and workplace = '*'"],
    ["role, country", "country <> '*' and level = '*' and year = -1 and workplace = '*'"],
    ["role, level", "country = '*' and level <> '*' and year = -1 and workplace = '*'"],
    ["role, year", "country = '*' and level = '*' and year <> -1 and workplace = '*'"],
    ["role, workplace", "country = '*' and level = '*' and year = -1 and workplace <> '*'"],
    ["role, country, level", "country <> '*' and level <> '*' and year = -1 and workplace = '*'"],
    ["any cell", "true"],
  ];
  const picked: CellClass[] = [];
  for (const [name, condition] of classes) {
    const rows = await db.execute<Row>(sql`
      select role_slug, country, level, year, workplace
      from salary_cells
      where measure = 'middle' and employment = 'standard' and ${sql.raw(condition)}
        and country <> '' and level <> '' and workplace <> ''
        and (select sum(n) from unnest(counts) n) >= 5
      order by hashtext(role_slug || country || level || year || workplace)
      limit ${perClass}`);
    picked.push({ name, filters: rows.map(toFilter) });
  }
  return picked;
}

function toFilter({ role_slug: role, country, level, year, workplace }: Row): CellFilter {
  return {
    role,
    country: country === all.country ? null : country,
    level: level === all.level ? null : (level as Level),
    fromYear: year === all.year ? null : year,
    toYear: year === all.year ? null : year,
    workplace: workplace === all.workplace ? null : (workplace as Workplace),
  };
}
