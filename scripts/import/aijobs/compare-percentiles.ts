import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { findPayReport } from "@/db/salaries/find-pay-report";
import { listSalaryRows } from "@/db/snapshots/list-salary-rows";
import { findSalaries } from "@/domain/api/find-salaries";
import { licence } from "@/domain/api/shared-schemas";
import type { Level } from "@/domain/role/level";
import { reportCsv, reportData } from "@/domain/statistics/pay-data";
import type { PayReport } from "@/domain/statistics/pay-report";
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
 * from the rows of a file, and compares them with what every place says that publishes them: to
 * three digits, and for cells from sums within 0.5 %. Only which ranges wait for a person is taken
 * from the database.
 */
export async function comparePercentiles(
  db: Database,
  csv: string,
): Promise<{ cells: number; inSnapshot: number; differences: unknown[] }> {
  const cells = await readRawCells(db, csv);
  const snapshot = await readSnapshot(db);
  const differences: unknown[] = [];
  let inSnapshot = 0;
  for (const { n, p25, p50, p75, role, country, level } of cells) {
    const address = { role, country, level, year: null, workplace: null, employmentType: null };
    const report = await findPayReport(db, address);
    const raw = { n, figures: [p25, p50, p75] };
    const slack = report.cell.precision === "exact" ? 0 : 0.005;
    const row = snapshot.get(keyOf({ role, country, level }));
    if (row) inSnapshot += 1;
    const published = { ...readPublished(report), ...(row ? { snapshot: row } : {}) };
    const wrong = Object.entries(published).filter(([, said]) => !agrees(raw, said, slack));
    differences.push(...wrong.map(([place, said]) => ({ place, role, country, level, raw, said })));
  }
  return { cells: cells.length, inSnapshot, differences };
}

type Said = { n: number; figures: (number | null)[] };

function agrees(raw: { n: number; figures: number[] }, said: Said, slack: number): boolean {
  if (said.n !== raw.n) return false;
  return raw.figures.every(
    (value, at) =>
      Math.abs((said.figures[at] ?? 0) - value) <= value * slack + roundingOf(value) + 1e-6,
  );
}

/** The same cell as its page, its download and the API say it. */
function readPublished(report: PayReport): { page: Said; download: Said; api: Said } {
  const { n, middle } = report.cell;
  const { statistics } = findSalaries.answer.parse({ ...reportData(report), licence });
  const [columns = "", all = ""] = reportCsv(report).split("\r\n");
  const cells = new Map(columns.split(",").map((name, at) => [name, all.split(",")[at]]));
  const column = (name: string) => Number(cells.get(name) || Number.NaN);
  return {
    page: { n, figures: [middle?.p25 ?? null, middle?.p50 ?? null, middle?.p75 ?? null] },
    download: { n: column("n"), figures: [column("p25"), column("p50"), column("p75")] },
    api: { n: statistics.n, figures: [statistics.p25, statistics.p50, statistics.p75] },
  };
}

/** So many rows are read of the snapshot: all of it would take longer than the import. */
const mostSnapshotRows = 400;

async function readSnapshot(db: Database): Promise<Map<string, Said>> {
  const said = new Map<string, Said>();
  let rows = 0;
  for await (const row of listSalaryRows(db)) {
    rows += 1;
    if (rows > mostSnapshotRows) break;
    if (row["year"] !== null) continue;
    const { n, p25, p50, p75, role, country, level } = row as unknown as RawCell;
    said.set(keyOf({ role, country, level }), { n, figures: [p25, p50, p75] });
  }
  return said;
}

function keyOf({ role, country, level }: Pick<RawCell, "role" | "country" | "level">): string {
  return [role, country, level].join(" ");
}

/** Half a unit of the third digit. */
function roundingOf(value: number): number {
  return 10 ** (Math.floor(Math.log10(value)) - 2) / 2;
}

/**
 * Cells by role, role and country, role and level, and all three: the twelve largest of each and
 * every eleventh smaller one.
 */
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
        group by grouping sets ((role), (role, country), (role, level), (role, level, country))
        having count(*) >= 5
      )
      select role, level, country, n, percentiles[1] as p25, percentiles[2] as p50,
        percentiles[3] as p75
      from (select *, row_number() over (partition by grain order by n desc, role, country, level) as at from cells) c
      where at <= 12 or (at % 11 = 0 and at <= 100)`);
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
