import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { searchLexemes } from "@/db/schema/job-search";
import { PAY_DIGITS } from "./choose-marks";
import { SEGMENT_SIZE } from "./search-limits";

type Place = { jobId: number; segment: number; slot: number };
type MarkedPlaces = { segment: number; mark: number; slots: number[] };

/** Rows of bits per statement: two megabytes. */
const BATCH = 500;

/**
 * Gives listings a place in the segments and sets the bits of their marks. Sampled listings fill
 * segments from 0 up, the others from -1 down.
 */
export async function addBits(tx: Database, jobIds: readonly number[]): Promise<void> {
  const ids = `{${jobIds.join(",")}}`;
  const listings = await tx.execute<{ id: number; sampled: boolean }>(sql`
    select job_id::float8 as id,
      search_sample(job_id) < (select sampled_buckets from search_recounts) as sampled
    from job_search where job_id = any(${ids}::bigint[]) order by job_id`);
  if (listings.length === 0) return;
  const places = await takePlaces(tx, [...listings]);
  const marked = await readMarkedPlaces(tx, ids);
  const segments = new Set(places.map(({ segment }) => segment));
  await writeBits(tx, [...marked, ...(await payDigits(tx, segments))]);
}

async function takePlaces(
  tx: Database,
  listings: readonly { id: number; sampled: boolean }[],
): Promise<Place[]> {
  const rows = await tx.execute<{ segment: number; used: number }>(
    sql`select segment, used from search_segments`,
  );
  const used = new Map([...rows].map(({ segment, used: taken }) => [segment, taken]));
  const places = listings.map(({ id, sampled }) => ({ jobId: id, ...nextPlace(used, sampled) }));
  await tx.execute(sql`
    insert into search_slots (job_id, segment, slot)
    select * from unnest(${list(places, "jobId")}::bigint[], ${list(places, "segment")}::int[],
      ${list(places, "slot")}::smallint[])`);
  await tx.execute(sql`
    insert into search_segments as held (segment, used, listings)
    select segment, max(slot) + 1, count(*)
    from unnest(${list(places, "segment")}::int[], ${list(places, "slot")}::int[]) taken (segment, slot)
    group by segment
    on conflict (segment) do update
      set used = excluded.used, listings = held.listings + excluded.listings`);
  return places;
}

function nextPlace(used: Map<number, number>, sampled: boolean): Omit<Place, "jobId"> {
  const mine = [...used.keys()].filter((segment) => segment >= 0 === sampled);
  const last = sampled ? Math.max(0, ...mine) : Math.min(-1, ...mine);
  const isFull = (used.get(last) ?? 0) >= SEGMENT_SIZE;
  const segment = isFull ? last + (sampled ? 1 : -1) : last;
  const slot = used.get(segment) ?? 0;
  used.set(segment, slot + 1);
  return { segment, slot };
}

function list<Key extends string>(rows: readonly Record<Key, number>[], key: Key): string {
  return `{${rows.map((row) => row[key]).join(",")}}`;
}

async function readMarkedPlaces(tx: Database, ids: string): Promise<MarkedPlaces[]> {
  const rows = await tx.execute<MarkedPlaces>(sql`
    with placed as materialized (
      select segment, slot, annual_usd_max as paid,
        least(annual_usd_max, ${2 ** PAY_DIGITS - 1}::int) as pay,
        tsvector_to_array(${searchLexemes}) as lexemes
      from job_search join search_slots using (job_id)
      where job_id = any(${ids}::bigint[])
    ), marked as (
      select segment, slot, '*' as mark from placed
      union all select segment, slot, 'pay:' || digit
        from placed join generate_series(0, ${PAY_DIGITS - 1}::int) digit on paid is not null and (pay >> digit) & 1 = 1
      union all select segment, slot, unnest(lexemes) from placed
    )
    select segment, m.id as mark, array_agg(slot::int) as slots
    from marked join search_marks m using (mark)
    where segment >= 0 or m.everywhere
    group by segment, m.id`);
  return [...rows];
}

/** Every digit of pay of these segments without a listing: comparing needs them all. */
async function payDigits(tx: Database, segments: ReadonlySet<number>): Promise<MarkedPlaces[]> {
  const digits = await tx.execute<{ id: number }>(
    sql`select id from search_marks where mark like 'pay:%'`,
  );
  return [...segments].flatMap((segment) =>
    [...digits].map(({ id }) => ({ segment, mark: id, slots: [] })),
  );
}

async function writeBits(tx: Database, marked: readonly MarkedPlaces[]): Promise<void> {
  for (let start = 0; start < marked.length; start += BATCH) {
    const batch = marked.slice(start, start + BATCH);
    await tx.execute(sql`
      insert into search_bits as held (mark_id, segment, bits)
      select mark, segment, bit_or(bits::bit(15872)) from unnest(${list(batch, "mark")}::int[],
        ${list(batch, "segment")}::int[], ${`{${batch.map(toBits).join(",")}}`}::text[]) new (mark, segment, bits)
      group by mark, segment order by mark, segment
      on conflict (mark_id, segment) do update set bits = held.bits | excluded.bits`);
  }
}

/** Postgres counts bits from the left; a leading `x` means hexadecimal. */
function toBits({ slots }: MarkedPlaces): string {
  const bytes = Buffer.alloc(SEGMENT_SIZE / 8);
  for (const slot of slots)
    bytes.writeUInt8(bytes.readUInt8(slot >> 3) | (0x80 >> (slot & 7)), slot >> 3);
  return `x${bytes.toString("hex")}`;
}
