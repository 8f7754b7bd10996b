import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { measureLatency } from "../search/measure-latency";

/** How long a rejection or an approval takes, with and without what keeps the statistics true. */
export type FlipFigures = { withMs: number; withoutMs: number; crowdMs: number; flips: number };

const FLIPS = 2000;

/** Flips the state of single observations back and forth; an even number leaves all as it was. */
export async function measureFlips(db: Database): Promise<FlipFigures> {
  const rows = await db.execute<{ id: string }>(sql`
    select id from salary_observations where state = 'admitted' order by hashint8(id) limit ${FLIPS / 2}`);
  const ids = rows.map(({ id }) => Number(id));
  const flips = [
    ...ids.map((id) => ({ id, state: "rejected" })),
    ...ids.map((id) => ({ id, state: "admitted" })),
  ];
  const flip = ({ id, state }: { id: number; state: string }) =>
    db.execute(sql`update salary_observations set state = ${state} where id = ${id}`);
  const budget = { budgetMs: 60_000 };
  const kept = await measureLatency(flips, flip, { atOnce: 1, ...budget });
  const crowd = await measureLatency(flips, flip, { atOnce: 16, ...budget });
  await db.execute(sql`alter table salary_observations disable trigger user`);
  const bare = await measureLatency(flips, flip, { atOnce: 1, ...budget });
  await db.execute(sql`alter table salary_observations enable trigger user`);
  return { withMs: kept.p50Ms, withoutMs: bare.p50Ms, crowdMs: crowd.p50Ms, flips: flips.length };
}
