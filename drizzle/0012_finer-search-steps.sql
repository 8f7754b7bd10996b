-- Steps of three hours and of 125 dollars, by ones, eights, 64s and 512s, since a page needs no more
-- of them; the sample by buckets and by 32 of them. A parallel plan takes longer to start than any
-- of these searches takes, and the function is in all of them: hence unsafe.
drop index job_search_lexemes;
--> statement-breakpoint

create or replace function search_lexemes(
  job_id bigint, posted_at timestamptz, company_id bigint, role_code smallint, level_code smallint,
  workplace_code smallint, employment_mask smallint, countries text[], skill_slugs text[],
  annual_usd_max integer, title_words tsvector, description_words tsvector
) returns tsvector
language plpgsql immutable parallel unsafe cost 10000
as $$
declare
  hours integer := floor(extract(epoch from posted_at) / 10800);
  pay integer := annual_usd_max / 125;
  sample integer := public.search_sample(job_id);
  marks text[] := array[
    'company=' || company_id, 'role=' || role_code, 'level=' || level_code,
    'workplace=' || workplace_code, 's=' || sample, 'S=' || (sample >> 5),
    'd0=' || hours, 'd1=' || (hours >> 3), 'd2=' || (hours >> 6), 'd3=' || (hours >> 9),
    coalesce('p0=' || pay, 'p='), 'p1=' || (pay >> 3), 'p2=' || (pay >> 6), 'p3=' || (pay >> 9)
  ];
  one text;
  kind integer;
begin
  foreach one in array countries loop marks := marks || ('place=' || one); end loop;
  foreach one in array skill_slugs loop marks := marks || ('skill=' || one); end loop;
  for kind in 0..14 loop
    if employment_mask & (1 << kind) <> 0 then marks := marks || ('type=' || kind); end if;
  end loop;
  return strip(title_words) || strip(description_words) || array_to_tsvector(array_remove(marks, null));
end;
$$;
--> statement-breakpoint

create index job_search_lexemes on job_search using gin (
  search_lexemes(job_id, posted_at, company_id, role_code, level_code, workplace_code,
    employment_mask, countries, skill_slugs, annual_usd_max, title_words, description_words)
);
--> statement-breakpoint

-- The steps are counted anew with the rest.
truncate search_recounts, search_marks, search_bits, search_slots, search_segments, search_spread;
--> statement-breakpoint

insert into search_pending (job_id)
select job_id from job_search where not exists (select from search_pending) order by posted_at, job_id;
