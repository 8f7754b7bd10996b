import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";

/** Takes listings out of the segments: every bit of theirs is cleared, their places stay empty. */
export async function removeBits(tx: Database, jobIds: readonly number[]): Promise<void> {
  const ids = `{${jobIds.join(",")}}`;
  const [left] = await tx.execute<{ segments: number }>(sql`
    with gone as (
      select segment, bit_or(set_bit(0::bit(15872), slot, 1)) as bits, count(*)::int as listings
      from search_slots where job_id = any(${ids}::bigint[]) group by segment
    ), cleared as (
      update search_bits held set bits = held.bits & ~gone.bits
      from gone where gone.segment = held.segment and bit_count(held.bits & gone.bits) > 0
    ), fewer as (
      update search_segments held set listings = held.listings - gone.listings
      from gone where gone.segment = held.segment
    )
    select count(*)::int as segments from gone`);
  if (left && left.segments > 0) {
    await tx.execute(sql`delete from search_slots where job_id = any(${ids}::bigint[])`);
  }
}
