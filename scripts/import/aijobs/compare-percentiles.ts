import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { findCell } from "@/db/salaries/find-cell";
import type { Level } from "@/domain/role/level";
import { roleOfTitle } from "@/scripts/reference/role-of-title";

type RawCell = {
  role: string;
  level: Level | null;
  country: string | null;
  n: number;
  p25: number;
  p50: number;
  p75: number;
};

const codes = sql`(values ('EN', 'entry'), ('MI', 'mid'), ('SE', 'senior'), ('EX', 'executive'))`;

/**
 * Computes n, P25, median and P75 of cells by another road than the product's, in SQL straight
 * from the rows of a file, and compares them with what is published: to three digits, and for
 * cells from roll-ups within 0.5 %. Only which ranges wait for a person is taken from the database.
 */
export async function comparePercentiles(
  db: Database,
  csv: string,
): Promise<{ cells: number; differences: unknown[] }> {
  const cells = await readRawCells(db, csv);
  const differences: unknown[] = [];
  for (const { n, p25, p50, p75, ...filter } of cells) {
    const published = await findCell(db, filter);
    const raw = [p25, p50, p75];
    const said = [published.middle?.p25, published.middle?.p50, published.middle?.p75];
    const slack = published.precision === "exact" ? 0 : 0.005;
    const isClose = raw.every(
      (value, at) => Math.abs((said[at] ?? 0) - value) <= value * slack + roundingOf(value),
    );
    if (published.n !== n || !isClose) differences.push({ ...filter, n, raw, published });
  }
  return { cells: cells.length, differences };
}

/** Half a unit of the third digit. */
function roundingOf(value: number): number {
  return 10 ** (Math.floor(Math.log10(value)) - 2) / 2;
}

/** The largest cells by role, role and country, and role, level and country, 20 of each. */
async function readRawCells(db: Database, csv: string): Promise<RawCell[]> {
  const lines = csv.trim().split(/\r?\n/).slice(1);
  const titles = [...new Set(lines.map((line) => line.split(",")[3] ?? ""))];
  const known = titles.map((title) => ({ title, role: roleOfTitle(title) }));
  return db.transaction(async (tx) => {
    await tx.execute(sql`
      create temporary table raw_rows on commit drop as
      select at + 1 as line, split_part(text, ',', 1)::integer as year,
        split_part(text, ',', 2) as code, split_part(text, ',', 4) as title,
        split_part(text, ',', 5)::numeric as amount, split_part(text, ',', 6) as currency,
        split_part(text, ',', 7)::numeric as usd, split_part(text, ',', 8) as country,
        split_part(text, ',', 3) as employment,
        regexp_replace(text, '^((?:[^,]*,){4})[^,]*,([^,]*),[^,]*', '\\1\\2') as but_amount
      from jsonb_array_elements_text(${JSON.stringify(lines)}::jsonb) with ordinality as t (text, at)`);
    await tx.execute(sql`create unique index on raw_rows (line)`);
    const rows = await tx.execute<RawCell>(sql`
      with recursive walk (line, next) as (
        select 2::bigint, 2::bigint + case when (${isTwin(sql`2`)}) then 2 else 1 end
        union all
        select next, next + case when (${isTwin(sql`walk.next`)}) then 2 else 1 end
        from walk where exists (select from raw_rows where line = walk.next)
      ),
      ranges as (
        select distinct on (high.but_amount, high.amount, low.amount)
          high.line, high.title, high.code, high.country, high.employment, high.currency,
          round(sqrt(high.usd * low.usd)) as middle
        from walk
        join raw_rows high on high.line = walk.line
        join raw_rows low on low.line = walk.line + 1
        where walk.next = walk.line + 2
        order by high.but_amount, high.amount, low.amount, high.line
      ),
      counted as (
        select titles.role, levels.level, ranges.country, ranges.middle
        from ranges
        join jsonb_to_recordset(${JSON.stringify(known)}::jsonb) as titles (title text, role text)
          on titles.title = ranges.title and titles.role is not null
        join ${codes} as levels (code, level) using (code)
        where employment = 'FT' and not exists (
          select from salary_observations o
          where o.state = 'held' and (o.lineage -> 'lines' ->> 0)::bigint = ranges.line
        )
      ),
      cells as (
        select role, level, country, grouping(level, country) as grain, count(*)::integer as n,
          percentile_cont(array[0.25, 0.5, 0.75]) within group (order by middle) as percentiles
        from counted
        group by grouping sets ((role), (role, country), (role, level, country))
        having count(*) >= 5
      )
      select role, level, country, n, percentiles[1] as p25, percentiles[2] as p50,
        percentiles[3] as p75
      from (select *, row_number() over (partition by grain order by n desc, role) as at from cells) c
      where at <= 20`);
    return [...rows];
  });
}

/** Whether the row of a line and the one after it are the two ends of one posted range. */
function isTwin(line: ReturnType<typeof sql>) {
  return sql`exists (
    select from raw_rows a join raw_rows b on b.line = a.line + 1
    where a.line = ${line} and a.but_amount = b.but_amount and a.amount >= b.amount
      and a.year >= 2022)`;
}
