import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { releaseCopies } from "./collapse-copies";
import { sumRollups } from "./sum-source";

export type RebuiltRollups = {
  /** Admitted observations with a role: what the roll-ups hold. */
  observations: number;
  /** Roll-up lines now. */
  lines: number;
  /** Lines that were wrong, missing or too many before. */
  corrected: number;
};

/**
 * Computes the roll-ups anew from the observations, for every source whose ranges are held one by
 * one; aggregates that came with the product stay. Writers wait, readers do not.
 */
export async function rebuildRollups(db: Database): Promise<RebuiltRollups> {
  return db.transaction(async (tx) => {
    // Millions of lines are sorted at once.
    await tx.execute(sql`set local work_mem = '256MB'`);
    await tx.execute(sql`lock table salary_observations in share row exclusive mode`);
    await releaseOrphans(tx);
    await tx.execute(sql`
      create temporary table rebuilt on commit drop as
      select line.source_slug, line.role_slug, line.country, line.level, line.year, line.measure,
        line.employment_type, line.workplace, line.bucket, count(*)::integer as observations
      from salary_observations o, salary_rollup_lines(o, 1) line
      group by 1, 2, 3, 4, 5, 6, 7, 8, 9`);
    const [drift] = await tx.execute<{ corrected: number }>(sql`
      select count(*)::integer as corrected
      from rebuilt
      full join (select * from salary_rollups where observations > 0 and ${ofObservations}) held
        using (source_slug, role_slug, country, level, year, measure, employment_type, workplace, bucket)
      where rebuilt.observations is distinct from held.observations`);
    await tx.execute(sql`delete from salary_rollups where ${ofObservations}`);
    await tx.execute(sql`
      insert into salary_rollups (source_slug, role_slug, country, level, year, measure,
        employment_type, workplace, bucket, observations)
      select * from rebuilt`);
    await sumCells(tx);
    const [now] = await tx.execute<{ observations: number; lines: number }>(sql`
      select count(*)::integer as lines,
        coalesce(sum(observations) filter (where measure = 'middle'), 0)::integer as observations
      from rebuilt`);
    return { observations: 0, lines: 0, corrected: 0, ...now, ...drift };
  });
}

/** Adds up every cell anew, of all sources. */
async function sumCells(tx: Database): Promise<void> {
  await tx.execute(sql`truncate salary_cells, salary_cell_employers, salary_cell_changes`);
  await tx.execute(sql`insert into salary_cells ${sumRollups(sql`true`)}`);
  await tx.execute(sql`
    insert into salary_cell_employers
    select line.role_slug, line.country, line.level, line.employment, line.source_slug,
      line.employer, sum(line.observations)
    from salary_observations o, salary_employer_lines(o, 1) line
    group by 1, 2, 3, 4, 5, 6`);
}

const ofObservations = sql`source_slug in (
  select slug from salary_sources where detail = 'observations'
)`;

/** Copies whose counted range was deleted with its listing count again. */
async function releaseOrphans(tx: Database): Promise<void> {
  const rows = await tx.execute<{ leader: string }>(sql`
    select distinct copy.lineage ->> 'copyOf' as leader
    from salary_observations copy
    where copy.lineage ? 'copyOf' and not exists (
      select from salary_observations leader
      where leader.id = (copy.lineage ->> 'copyOf')::bigint and leader.state = 'admitted'
    )`);
  await releaseCopies(
    tx,
    rows.map(({ leader }) => Number(leader)),
  );
}
