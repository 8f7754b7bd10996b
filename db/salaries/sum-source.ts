import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";

/** Takes the lines of a source that came as an aggregate out of the roll-ups and the sums. */
export async function clearSource(tx: Database, source: string): Promise<void> {
  await tx.execute(sql`delete from salary_rollups where source_slug = ${source}`);
  await tx.execute(sql`delete from salary_cells where source_slug = ${source}`);
}

/** Adds up the cells of a source that came as an aggregate from its lines in the roll-ups. */
export async function sumSource(tx: Database, source: string): Promise<void> {
  await tx.execute(sql`
    insert into salary_cells
    select line.role_slug, line.country, line.level, line.year, line.workplace, line.employment,
      line.measure, line.source_slug, line.bucket, sum(line.observations)
    from salary_rollups r, salary_cell_lines(r, 1) line
    where r.source_slug = ${source}
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9`);
}
