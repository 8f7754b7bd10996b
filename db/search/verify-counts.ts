import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { searchLexemes } from "@/db/schema/job-search";

export type VerifiedCounts = {
  /** Marks whose bits are not those of the listings. */
  wrongMarks: number;
  /** Words whose number of listings is wrong, in the dictionary. */
  wrongTerms: number;
  /** Listings that neither have a place in the bits nor wait for one, or have one and are gone. */
  misplaced: number;
};

/** Compares the counts of search with the listings themselves; all zero when they agree. */
export async function verifyCounts(db: Database): Promise<VerifiedCounts> {
  return db.transaction(
    async (tx) => {
      const [found] = await tx.execute<VerifiedCounts>(sql`
        with waiting as materialized (select distinct job_id from search_pending),
        settled as materialized (
          select segment, slot, tsvector_to_array(${searchLexemes}) as lexemes
          from job_search join search_slots using (job_id)
          where job_id not in (select job_id from waiting)
        ), changed as (
          select segment, bit_or(set_bit(0::bit(15872), slot, 1)) as bits
          from search_slots where job_id in (select job_id from waiting) group by segment
        ), held as (
          select mark, sum(bit_count(b.bits & ~coalesce(changed.bits, 0::bit(15872)))) as jobs
          from search_bits b join search_marks m on m.id = b.mark_id
            left join changed on changed.segment = b.segment
          where mark <> '*' and mark not like 'pay:%' group by mark
        ), real as (
          select mark, count(*) as jobs from settled cross join unnest(lexemes) mark
            join search_marks using (mark) where segment >= 0 or everywhere group by mark
        ), terms as (
          select term, count(*) as jobs from job_search
            cross join unnest(tsvector_to_array(title_words)) term group by term
        )
        select
          (select count(*)::int from held full join real using (mark)
            where coalesce(held.jobs, 0) <> coalesce(real.jobs, 0)) as "wrongMarks",
          case when exists (select from waiting) then 0 else (
            select count(*)::int from terms full join search_terms using (term)
            where terms.jobs is distinct from search_terms.jobs) end as "wrongTerms",
          (select count(*)::int from job_search full join search_slots using (job_id)
            where (job_search.posted_at is null or search_slots.slot is null)
              and job_id not in (select job_id from waiting)) as misplaced`);
      return found ?? { wrongMarks: 0, wrongTerms: 0, misplaced: 0 };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}
