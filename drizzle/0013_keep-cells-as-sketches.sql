-- A sketch is one row now: a million thin cells need no row for each of their buckets.
drop function salary_cell_lines(salary_rollups, integer);
--> statement-breakpoint
drop function fold_salary_changes(integer);
--> statement-breakpoint
truncate salary_cells;
--> statement-breakpoint
ALTER TABLE "salary_cells" DROP CONSTRAINT "salary_cells_cell";--> statement-breakpoint
ALTER TABLE "salary_cells" DROP COLUMN "bucket";--> statement-breakpoint
ALTER TABLE "salary_cells" DROP COLUMN "observations";--> statement-breakpoint
ALTER TABLE "salary_cells" ADD COLUMN "buckets" smallint[] NOT NULL;--> statement-breakpoint
ALTER TABLE "salary_cells" ADD COLUMN "counts" integer[] NOT NULL;--> statement-breakpoint
ALTER TABLE "salary_cells" ADD CONSTRAINT "salary_cells_cell" PRIMARY KEY("role_slug","country","level","year","workplace","employment","measure","source_slug");
--> statement-breakpoint

create type salary_cell_line as (
  role_slug text, country text, level text, year smallint, workplace text, employment text,
  measure text, source_slug text, bucket smallint, observations integer
);
--> statement-breakpoint

-- The cells that a line of the roll-ups counts in.
create function salary_cell_lines(line salary_rollups)
returns setof salary_cell_line
language sql immutable
as $$
  select line.role_slug, countries.one, levels.one, years.one, workplaces.one,
    salary_employment(line.employment_type), line.measure, line.source_slug, line.bucket,
    line.observations
  from (values (line.country), ('*')) countries (one),
    (values (line.level), ('*')) levels (one),
    (values (line.year), (-1::smallint)) years (one),
    (values (line.workplace), ('*')) workplaces (one)
  where line.observations <> 0;
$$;
--> statement-breakpoint

-- The cells that a change which waits counts in.
create function salary_change_lines(change salary_cell_changes)
returns setof salary_cell_line
language sql immutable
as $$
  select change.role_slug, countries.one, levels.one, years.one, workplaces.one,
    change.employment, measures.name, change.source_slug, measures.bucket, change.sign::integer
  from (values (change.country), ('*')) countries (one),
    (values (change.level), ('*')) levels (one),
    (values (change.year), (-1::smallint)) years (one),
    (values (change.workplace), ('*')) workplaces (one),
    (values ('low', change.low), ('middle', change.middle), ('high', change.high))
      measures (name, bucket);
$$;
--> statement-breakpoint

-- Adds changes to the sums, the oldest first; returns how many. One fold at a time: another finds
-- nothing to do.
create function fold_salary_changes(most integer) returns integer
language plpgsql
as $$
declare
  folded integer;
  lowest integer;
begin
  if not pg_try_advisory_xact_lock(hashtextextended('fold_salary_changes', 0)) then
    return 0;
  end if;
  create temporary table if not exists folding_changes (like salary_cell_changes)
    on commit delete rows;
  create temporary table if not exists folding_lines (line salary_cell_line) on commit delete rows;
  delete from folding_changes;
  delete from folding_lines;
  with taken as (
    delete from salary_cell_changes
    where id in (select id from salary_cell_changes order by id limit most)
    returning *
  )
  insert into folding_changes select * from taken;
  get diagnostics folded = row_count;
  if folded = 0 then
    return 0;
  end if;
  insert into folding_lines
  select lines from folding_changes f, salary_change_lines(row(f.*)::salary_cell_changes) lines;
  with held as (
    delete from salary_cells s using (
      select distinct (line).role_slug, (line).country, (line).level, (line).year,
        (line).workplace, (line).employment, (line).measure, (line).source_slug
      from folding_lines
    ) touched
    where s.role_slug = touched.role_slug and s.country = touched.country
      and s.level = touched.level and s.year = touched.year
      and s.workplace = touched.workplace and s.employment = touched.employment
      and s.measure = touched.measure and s.source_slug = touched.source_slug
    returning s.*
  )
  insert into folding_lines
  select row(h.role_slug, h.country, h.level, h.year, h.workplace, h.employment, h.measure,
    h.source_slug, b.bucket, b.observations)::salary_cell_line
  from held h, unnest(h.buckets, h.counts) b (bucket, observations);
  with sums as (
    select (line).role_slug, (line).country, (line).level, (line).year, (line).workplace,
      (line).employment, (line).measure, (line).source_slug, (line).bucket,
      sum((line).observations)::integer as n
    from folding_lines
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9
    having sum((line).observations) <> 0
  ), added as (
    insert into salary_cells (role_slug, country, level, year, workplace, employment, measure,
      source_slug, buckets, counts)
    select role_slug, country, level, year, workplace, employment, measure, source_slug,
      array_agg(bucket order by bucket), array_agg(n order by bucket)
    from sums
    group by 1, 2, 3, 4, 5, 6, 7, 8
  )
  select min(n) into lowest from sums;
  with changed as (
    insert into salary_cell_employers as e (role_slug, country, level, employment, source_slug,
      employer, observations)
    select f.role_slug, countries.one, levels.one, f.employment, f.source_slug, f.employer,
      sum(f.sign)::integer
    from folding_changes f,
      lateral (values (f.country), ('*')) countries (one),
      lateral (values (f.level), ('*')) levels (one)
    where f.employer is not null
    group by 1, 2, 3, 4, 5, 6
    having sum(f.sign) <> 0
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

insert into salary_cells
select role_slug, country, level, year, workplace, employment, measure, source_slug,
  array_agg(bucket order by bucket), array_agg(n order by bucket)
from (
  select line.role_slug, line.country, line.level, line.year, line.workplace, line.employment,
    line.measure, line.source_slug, line.bucket, sum(line.observations)::integer as n
  from salary_rollups r, salary_cell_lines(r) line
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9
) sums
group by 1, 2, 3, 4, 5, 6, 7, 8;
--> statement-breakpoint
-- All of it is in the sums now.
truncate salary_cell_changes;
