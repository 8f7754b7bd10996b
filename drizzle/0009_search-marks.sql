-- What a search row is found by: its words, the values of its facets, and the steps it stands on
-- in each order (days since 1970 and thousands of US dollars, by ones, eights and sixty-fours).
-- Words hold letters, digits, + and # only, so that nothing else can be one of them.
-- Functions are named with their schema: Postgres builds indexes with an empty search path.
create function search_sample(job_id bigint) returns integer
language sql immutable strict parallel safe
as $$
  select hashint8(job_id) & 1023;
$$;
--> statement-breakpoint

create function search_lexemes(
  job_id bigint, posted_at timestamptz, company_id bigint, role_code smallint, level_code smallint,
  workplace_code smallint, employment_mask smallint, countries text[], skill_slugs text[],
  annual_usd_max integer, title_words tsvector, description_words tsvector
) returns tsvector
language plpgsql immutable parallel safe cost 10000
as $$
declare
  day integer := floor(extract(epoch from posted_at) / 86400);
  pay integer := annual_usd_max / 1000;
  marks text[] := array[
    'company=' || company_id, 'role=' || role_code, 'level=' || level_code,
    'workplace=' || workplace_code, 's=' || public.search_sample(job_id),
    'd0=' || day, 'd1=' || (day >> 3), 'd2=' || (day >> 6),
    coalesce('p0=' || pay, 'p='), 'p1=' || (pay >> 3), 'p2=' || (pay >> 6)
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

CREATE TABLE "search_bits" (
	"mark_id" integer NOT NULL,
	"segment" integer NOT NULL,
	"bits" bit(15872) NOT NULL,
	CONSTRAINT "search_bits_mark" PRIMARY KEY("mark_id","segment")
);
--> statement-breakpoint
CREATE TABLE "search_marks" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_marks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"mark" text NOT NULL,
	"facet" text,
	"value" text,
	"code" bigint,
	"everywhere" boolean NOT NULL,
	"jobs" integer NOT NULL,
	CONSTRAINT "search_marks_mark_unique" UNIQUE("mark")
);
--> statement-breakpoint
CREATE TABLE "search_recounts" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"sampled_buckets" smallint NOT NULL,
	"listings" integer NOT NULL,
	CONSTRAINT "search_recounts_only" CHECK ("search_recounts"."only")
);
--> statement-breakpoint
CREATE TABLE "search_segments" (
	"segment" integer PRIMARY KEY NOT NULL,
	"used" integer NOT NULL,
	"listings" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_slots" (
	"job_id" bigint PRIMARY KEY NOT NULL,
	"segment" integer NOT NULL,
	"slot" smallint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_spread" (
	"scale" text NOT NULL,
	"step" integer NOT NULL,
	"jobs" integer NOT NULL,
	CONSTRAINT "search_spread_step" PRIMARY KEY("scale","step")
);
--> statement-breakpoint
DROP INDEX "job_search_role";--> statement-breakpoint
DROP INDEX "job_search_level";--> statement-breakpoint
DROP INDEX "job_search_workplace";--> statement-breakpoint
DROP INDEX "job_search_company";--> statement-breakpoint
DROP INDEX "job_search_countries";--> statement-breakpoint
DROP INDEX "job_search_skills";--> statement-breakpoint
DROP INDEX "job_search_title_words";--> statement-breakpoint
DROP INDEX "job_search_description_words";--> statement-breakpoint
DROP INDEX "job_search_employment";--> statement-breakpoint
CREATE INDEX "search_marks_facet" ON "search_marks" USING btree ("facet");--> statement-breakpoint
CREATE INDEX "search_slots_segment" ON "search_slots" USING btree ("segment");--> statement-breakpoint
CREATE INDEX "job_search_lexemes" ON "job_search" USING gin (search_lexemes(job_id, posted_at, company_id, role_code, level_code, workplace_code, employment_mask, countries, skill_slugs, annual_usd_max, title_words, description_words));--> statement-breakpoint

-- Bits are counted, never compressed or moved aside.
alter table search_bits alter column bits set storage plain;
--> statement-breakpoint

create or replace function forget_search_counts() returns trigger
language plpgsql
as $$
begin
  truncate search_pending, search_terms, search_marks, search_bits, search_slots, search_segments,
    search_recounts, search_spread;
  return null;
end;
$$;
