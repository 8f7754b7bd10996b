import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";

/** A distinct range of a file on its way in, with how often it was read. */
export type StagedRange<Range> = {
  key: string;
  /** Order of first appearance. */
  position: number;
  repeats: number;
  range: Range;
};

/**
 * Makes a place for the ranges of one file that lasts as long as the transaction. Repeats of a
 * file may be far apart, so they are counted here and not in memory, whatever the file's size.
 */
export async function createRangeStage(tx: Database): Promise<void> {
  await tx.execute(sql`
    create temporary table staged_ranges (
      key text primary key,
      position bigint not null,
      repeats integer not null,
      range jsonb not null
    ) on commit drop`);
}

/** Adds ranges; of one that is there already the repeats are added and the first stays. */
export async function stageRanges<Range>(
  tx: Database,
  ranges: readonly StagedRange<Range>[],
): Promise<void> {
  const distinct = new Map<string, StagedRange<Range>>();
  for (const one of ranges) {
    const known = distinct.get(one.key);
    distinct.set(one.key, known ? { ...known, repeats: known.repeats + one.repeats } : one);
  }
  await tx.execute(sql`
    insert into staged_ranges (key, position, repeats, range)
    select * from jsonb_to_recordset(${JSON.stringify([...distinct.values()])}::jsonb)
      as added (key text, position bigint, repeats integer, range jsonb)
    on conflict (key) do update set repeats = staged_ranges.repeats + excluded.repeats`);
}

/** Call once when all are staged, before reading: distinct ranges in all. */
export async function finishRangeStage(tx: Database): Promise<number> {
  await tx.execute(sql`create index on staged_ranges (position)`);
  const [row] = await tx.execute<{ n: number }>(
    sql`select count(*)::integer as n from staged_ranges`,
  );
  return row?.n ?? 0;
}

/** The next ranges in order of first appearance, after a position. */
export async function readStagedRanges<Range>(
  tx: Database,
  { after, limit }: { after: number; limit: number },
): Promise<StagedRange<Range>[]> {
  const rows = await tx.execute<{ key: string; position: string; repeats: number; range: Range }>(
    sql`select key, position, repeats, range from staged_ranges
      where position > ${after} order by position limit ${limit}`,
  );
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}
