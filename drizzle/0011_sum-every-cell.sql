CREATE TABLE "salary_cell_changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "salary_cell_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"sign" smallint NOT NULL,
	"source_slug" text NOT NULL,
	"role_slug" text NOT NULL,
	"country" text NOT NULL,
	"level" text NOT NULL,
	"year" smallint NOT NULL,
	"workplace" text NOT NULL,
	"employment" text NOT NULL,
	"employer" text,
	"low" smallint NOT NULL,
	"middle" smallint NOT NULL,
	"high" smallint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "salary_cell_employers" (
	"role_slug" text NOT NULL,
	"country" text NOT NULL,
	"level" text NOT NULL,
	"employment" text NOT NULL,
	"source_slug" text NOT NULL,
	"employer" text NOT NULL,
	"observations" integer NOT NULL,
	CONSTRAINT "salary_cell_employers_cell" PRIMARY KEY("role_slug","country","level","employment","source_slug","employer")
);
--> statement-breakpoint
CREATE TABLE "salary_cells" (
	"role_slug" text NOT NULL,
	"country" text NOT NULL,
	"level" text NOT NULL,
	"year" smallint NOT NULL,
	"workplace" text NOT NULL,
	"employment" text NOT NULL,
	"measure" text NOT NULL,
	"source_slug" text NOT NULL,
	"bucket" smallint NOT NULL,
	"observations" integer NOT NULL,
	CONSTRAINT "salary_cells_cell" PRIMARY KEY("role_slug","country","level","year","workplace","employment","measure","source_slug","bucket"),
	CONSTRAINT "salary_cells_measure" CHECK ("salary_cells"."measure" in ('low', 'middle', 'high'))
);
--> statement-breakpoint
ALTER TABLE "salary_rollups" DROP CONSTRAINT "salary_rollups_not_negative";--> statement-breakpoint
CREATE INDEX "salary_cell_changes_role" ON "salary_cell_changes" USING btree ("role_slug");
--> statement-breakpoint

-- Sums for every cell that can be asked for, so that a wide cell is read as fast as a narrow one.

-- Full-time pay and pay whose type nobody stated count together; every other type by itself.
create function salary_employment(employment_type text) returns text
language sql immutable parallel safe
as $$
  select case when coalesce(employment_type, '') in ('', 'full-time') then 'standard'
    else employment_type end;
$$;
--> statement-breakpoint

-- All lines in one statement and in the order of their key, so that two writers never wait for
-- each other. A line that falls below nothing undoes the whole change: a check cannot see that,
-- since it looks at what is to be added.
create or replace function change_salary_rollups(changes salary_rollup_change[]) returns void
language plpgsql
as $$
declare
  lowest integer;
begin
  with changed as (
    insert into salary_rollups as r (source_slug, role_slug, country, level, year, measure,
      employment_type, workplace, bucket, observations)
    select c.source_slug, c.role_slug, c.country, c.level, c.year, c.measure, c.employment_type,
      c.workplace, c.bucket, sum(c.change)::integer
    from unnest(changes) c
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9
    having sum(c.change) <> 0
    order by 1, 2, 3, 4, 5, 6, 7, 8, 9
    on conflict on constraint salary_rollups_cell
      do update set observations = r.observations + excluded.observations
    returning observations
  )
  select min(observations) into lowest from changed;
  if lowest < 0 then
    raise exception 'the roll-ups do not hold an observation that leaves them'
      using hint = 'Run: stats rebuild';
  end if;
end;
$$;
--> statement-breakpoint

-- The cells that a line of the roll-ups counts in.
create function salary_cell_lines(line salary_rollups, sign integer)
returns setof salary_cells
language sql immutable
as $$
  select line.role_slug, countries.one, levels.one, years.one, workplaces.one,
    salary_employment(line.employment_type), line.measure, line.source_slug, line.bucket,
    sign * line.observations
  from (values (line.country), ('*')) countries (one),
    (values (line.level), ('*')) levels (one),
    (values (line.year), (-1::smallint)) years (one),
    (values (line.workplace), ('*')) workplaces (one)
  where line.observations <> 0;
$$;
--> statement-breakpoint

-- The employers behind a role, in all and by country and level.
create function salary_employer_lines(observation salary_observations, sign integer)
returns setof salary_cell_employers
language sql immutable
as $$
  select observation.role_slug, countries.one, levels.one,
    salary_employment(observation.employment_type), observation.source_slug, observation.employer,
    sign
  from (values (coalesce(observation.country, '')), ('*')) countries (one),
    (values (coalesce(observation.level, '')), ('*')) levels (one)
  where observation.state = 'admitted' and observation.role_slug is not null
    and observation.employer is not null;
$$;
--> statement-breakpoint

-- What an observation changes in the sums, as it waits to be added to them.
create function salary_cell_change(observation salary_observations, change_sign integer)
returns setof salary_cell_changes
language sql immutable
as $$
  select 0::bigint, change_sign::smallint, observation.source_slug, observation.role_slug,
    coalesce(observation.country, ''), coalesce(observation.level, ''), observation.year,
    coalesce(observation.workplace, ''), salary_employment(observation.employment_type),
    observation.employer, salary_bucket(observation.annual_usd_min),
    salary_bucket(observation.annual_usd_middle), salary_bucket(observation.annual_usd_max)
  where observation.state = 'admitted' and observation.role_slug is not null;
$$;
--> statement-breakpoint

-- Adds changes to the sums, the oldest first; returns how many. Changes that another fold has in
-- hand are left to it, so that two folds never wait for each other's changes.
create function fold_salary_changes(most integer) returns integer
language plpgsql
as $$
declare
  folded integer;
  lowest integer;
begin
  create temporary table if not exists folding_salary_changes (like salary_cell_changes)
    on commit delete rows;
  delete from folding_salary_changes;
  with taken as (
    delete from salary_cell_changes where id in (
      select id from salary_cell_changes order by id limit most for update skip locked
    )
    returning *
  )
  insert into folding_salary_changes select * from taken;
  get diagnostics folded = row_count;
  if folded = 0 then
    return 0;
  end if;
  with changed as (
    insert into salary_cells as s (role_slug, country, level, year, workplace, employment,
      measure, source_slug, bucket, observations)
    select f.role_slug, countries.one, levels.one, years.one, workplaces.one, f.employment,
      measures.name, f.source_slug, measures.bucket, sum(f.sign)::integer
    from folding_salary_changes f,
      lateral (values (f.country), ('*')) countries (one),
      lateral (values (f.level), ('*')) levels (one),
      lateral (values (f.year), (-1::smallint)) years (one),
      lateral (values (f.workplace), ('*')) workplaces (one),
      lateral (values ('low', f.low), ('middle', f.middle), ('high', f.high))
        measures (name, bucket)
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9
    having sum(f.sign) <> 0
    order by 1, 2, 3, 4, 5, 6, 7, 8, 9
    on conflict on constraint salary_cells_cell
      do update set observations = s.observations + excluded.observations
    returning observations
  )
  select min(observations) into lowest from changed;
  with changed as (
    insert into salary_cell_employers as e (role_slug, country, level, employment, source_slug,
      employer, observations)
    select f.role_slug, countries.one, levels.one, f.employment, f.source_slug, f.employer,
      sum(f.sign)::integer
    from folding_salary_changes f,
      lateral (values (f.country), ('*')) countries (one),
      lateral (values (f.level), ('*')) levels (one)
    where f.employer is not null
    group by 1, 2, 3, 4, 5, 6
    having sum(f.sign) <> 0
    order by 1, 2, 3, 4, 5, 6
    on conflict on constraint salary_cell_employers_cell
      do update set observations = e.observations + excluded.observations
    returning observations
  )
  select least(lowest, min(observations)) into lowest from changed;
  if lowest < 0 then
    raise exception 'the sums of cells do not hold an observation that leaves them'
      using hint = 'Run: stats rebuild';
  end if;
  return folded;
end;
$$;
--> statement-breakpoint

create or replace function roll_up_observations() returns trigger
language plpgsql
as $$
declare
  waiting integer;
begin
  if tg_op in ('INSERT', 'UPDATE') then
    insert into salary_cell_changes (sign, source_slug, role_slug, country, level, year, workplace,
      employment, employer, low, middle, high)
    select c.sign, c.source_slug, c.role_slug, c.country, c.level, c.year, c.workplace,
      c.employment, c.employer, c.low, c.middle, c.high
    from new_rows n, salary_cell_change(n::salary_observations, 1) c;
  end if;
  if tg_op in ('DELETE', 'UPDATE') then
    insert into salary_cell_changes (sign, source_slug, role_slug, country, level, year, workplace,
      employment, employer, low, middle, high)
    select c.sign, c.source_slug, c.role_slug, c.country, c.level, c.year, c.workplace,
      c.employment, c.employer, c.low, c.middle, c.high
    from old_rows o, salary_cell_change(o::salary_observations, -1) c;
  end if;
  if tg_op = 'INSERT' then
    perform change_salary_rollups(array(
      select lines from new_rows n, salary_rollup_lines(n::salary_observations, 1) lines));
  elsif tg_op = 'DELETE' then
    perform change_salary_rollups(array(
      select lines from old_rows o, salary_rollup_lines(o::salary_observations, -1) lines));
  else
    perform change_salary_rollups(array(
      select lines from old_rows o, salary_rollup_lines(o::salary_observations, -1) lines
      union all
      select lines from new_rows n, salary_rollup_lines(n::salary_observations, 1) lines));
  end if;
  return null;
end;
$$;
--> statement-breakpoint

-- What is there already.
insert into salary_cells
select lines.role_slug, lines.country, lines.level, lines.year, lines.workplace, lines.employment,
  lines.measure, lines.source_slug, lines.bucket, sum(lines.observations)
from salary_rollups r, salary_cell_lines(r, 1) lines
group by 1, 2, 3, 4, 5, 6, 7, 8, 9;
--> statement-breakpoint

insert into salary_cell_employers
select lines.role_slug, lines.country, lines.level, lines.employment, lines.source_slug,
  lines.employer, sum(lines.observations)
from salary_observations o, salary_employer_lines(o, 1) lines
group by 1, 2, 3, 4, 5, 6;
--> statement-breakpoint

-- The newest posting of a cell; see db/salaries/find-newest-postings.ts.
create index salary_observations_newest on salary_observations (role_slug, posted_on desc)
  where state = 'admitted' and posted_on is not null;
--> statement-breakpoint
create index salary_observations_newest_in on salary_observations (role_slug, country, posted_on desc)
  where state = 'admitted' and posted_on is not null;
