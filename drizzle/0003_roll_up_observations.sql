-- Statistics are kept true by the database itself: whoever admits, withdraws, changes or deletes
-- an observation (a cascade from a deleted listing too) changes the roll-ups in the same statement.

-- The log bucket of whole dollars, as `bucketOf` in domain/statistics/log-bucket.ts.
create function salary_bucket(amount integer) returns smallint
language sql immutable strict parallel safe
as $$
  select floor(ln(amount::double precision) / ln(1.01::double precision))::smallint;
$$;
--> statement-breakpoint

-- What observations add to the roll-ups: one line per measure and bucket of each cell.
create type salary_rollup_change as (
  source_slug text, role_slug text, country text, level text, year smallint, measure text,
  employment_type text, workplace text, bucket smallint, change integer
);
--> statement-breakpoint

create function salary_rollup_lines(observation salary_observations, sign integer)
returns setof salary_rollup_change
language sql immutable
as $$
  select observation.source_slug, observation.role_slug, coalesce(observation.country, ''),
    coalesce(observation.level, ''), observation.year, ends.measure,
    coalesce(observation.employment_type, ''), coalesce(observation.workplace, ''),
    salary_bucket(ends.amount), sign
  from (values
    ('low', observation.annual_usd_min),
    ('middle', observation.annual_usd_middle),
    ('high', observation.annual_usd_max)
  ) ends (measure, amount)
  where observation.state = 'admitted' and observation.role_slug is not null;
$$;
--> statement-breakpoint

-- Lines are changed in the order of their key, so that two writers never wait for each other.
create function change_salary_rollups(changes salary_rollup_change[]) returns void
language plpgsql
as $$
declare
  line salary_rollup_change;
begin
  for line in
    select c.source_slug, c.role_slug, c.country, c.level, c.year, c.measure, c.employment_type,
      c.workplace, c.bucket, sum(c.change)::integer
    from unnest(changes) c
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9
    having sum(c.change) <> 0
    order by 1, 2, 3, 4, 5, 6, 7, 8, 9
  loop
    if line.change > 0 then
      insert into salary_rollups as r (source_slug, role_slug, country, level, year, measure,
        employment_type, workplace, bucket, observations)
      values (line.source_slug, line.role_slug, line.country, line.level, line.year, line.measure,
        line.employment_type, line.workplace, line.bucket, line.change)
      on conflict on constraint salary_rollups_cell
        do update set observations = r.observations + excluded.observations;
    else
      update salary_rollups set observations = observations + line.change
      where role_slug = line.role_slug and country = line.country and level = line.level
        and year = line.year and measure = line.measure
        and employment_type = line.employment_type and workplace = line.workplace
        and source_slug = line.source_slug and bucket = line.bucket;
      if not found then
        raise exception 'the roll-ups of source % do not hold an observation that leaves them',
          line.source_slug using hint = 'Run: stats rebuild';
      end if;
    end if;
  end loop;
end;
$$;
--> statement-breakpoint

create function roll_up_observations() returns trigger
language plpgsql
as $$
begin
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

create trigger salary_observations_roll_up_insert
  after insert on salary_observations referencing new table as new_rows
  for each statement execute function roll_up_observations();
--> statement-breakpoint

create trigger salary_observations_roll_up_update
  after update on salary_observations referencing old table as old_rows new table as new_rows
  for each statement execute function roll_up_observations();
--> statement-breakpoint

create trigger salary_observations_roll_up_delete
  after delete on salary_observations referencing old table as old_rows
  for each statement execute function roll_up_observations();
--> statement-breakpoint

-- The copies of a listing's range that wait behind the one that counts; see admit-observation.ts.
create index salary_observations_copies on salary_observations (((lineage ->> 'copyOf')::bigint))
  where lineage ? 'copyOf';
