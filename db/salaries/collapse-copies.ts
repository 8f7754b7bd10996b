import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";

/**
 * An employer that lists one range forty times is one observation: of equal ranges (same
 * employer, role, level, country, workplace, type, year and posted pay) one stays admitted, the
 * others are withdrawn and remember it as `lineage.copyOf`.
 * `ids` are observations just admitted; call it in their transaction.
 */
export async function collapseCopies(db: Database, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const given = listIds(ids);
  // Two listings of one employer admitted at the same moment must see each other.
  await db.execute(sql`
    select pg_advisory_xact_lock(hashtext('salary_copies'), part)
    from (
      select distinct hashtext(employer) % 64 as part
      from salary_observations
      where id = any(${given}) and employer is not null
      order by part
    ) parts`);
  const collapsed = await db.execute<{ leader: string }>(sql`
    with leaders as (
      select copy.id, min(leader.id) as leader
      from salary_observations copy
      join salary_observations leader
        on leader.role_slug = copy.role_slug
        and leader.country = copy.country
        and leader.year = copy.year
        and leader.annual_usd_middle = copy.annual_usd_middle
        and leader.employer = copy.employer
        and leader.source_slug = copy.source_slug
        and leader.state = 'admitted'
        and (leader.level, leader.workplace, leader.employment_type)
          is not distinct from (copy.level, copy.workplace, copy.employment_type)
        and (leader.pay_min_hundredths, leader.pay_max_hundredths, leader.pay_currency, leader.pay_period)
          is not distinct from (copy.pay_min_hundredths, copy.pay_max_hundredths, copy.pay_currency, copy.pay_period)
        and leader.id <> copy.id
        and (leader.id < copy.id or leader.id <> all(${given}))
      where copy.id = any(${given}) and copy.state = 'admitted'
      group by copy.id
    )
    update salary_observations o
    set state = 'withdrawn', lineage = o.lineage || jsonb_build_object('copyOf', leaders.leader)
    from leaders
    where o.id = leaders.id
    returning leaders.leader`);
  await countCopies(
    db,
    collapsed.map(({ leader }) => Number(leader)),
  );
}

/**
 * Lets the copies that wait behind these observations count again: the oldest takes the place,
 * the others wait behind it. Call it when an observation leaves or changes.
 */
export async function releaseCopies(db: Database, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const released = await db.execute<{ id: string; leader: string }>(sql`
    update salary_observations o
    set state = 'admitted', lineage = o.lineage - 'copyOf', changed_at = now()
    from (
      select min(id) as id, (lineage ->> 'copyOf')::bigint as leader
      from salary_observations
      where lineage ? 'copyOf' and (lineage ->> 'copyOf')::bigint = any(${listIds(ids)})
      group by 2
    ) oldest
    where o.id = oldest.id
    returning o.id, oldest.leader`);
  for (const { id, leader } of released) {
    await db.execute(sql`
      update salary_observations
      set lineage = lineage || jsonb_build_object('copyOf', ${id}::bigint)
      where lineage ? 'copyOf' and (lineage ->> 'copyOf')::bigint = ${leader}`);
  }
  await countCopies(db, [...ids, ...released.map(({ id }) => Number(id))]);
}

/** A listing's range was seen once for itself and once for each copy behind it. */
async function countCopies(db: Database, leaders: readonly number[]): Promise<void> {
  if (leaders.length === 0) return;
  await db.execute(sql`
    update salary_observations o
    set repeats = counted.repeats
    from (
      select leader.id, 1 + count(copy.id) as repeats
      from salary_observations leader
      left join salary_observations copy
        on copy.lineage ? 'copyOf' and (copy.lineage ->> 'copyOf')::bigint = leader.id
      where leader.id = any(${listIds(leaders)})
      group by leader.id
    ) counted
    where o.id = counted.id and o.repeats <> counted.repeats`);
}

function listIds(ids: readonly number[]) {
  return sql`${`{${ids.join(",")}}`}::bigint[]`;
}
