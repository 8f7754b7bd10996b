import { sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { seedRoles } from "@/db/fixtures/seed-roles";
import { rebuildRollups } from "@/db/salaries/rebuild-rollups";

const countries =
  "US GB CA DE IN FR AU ES NL BR PT PL IT CH SG IE SE MX AR JP DK AT BE FI NO GR CO NZ CZ IL AE ZA TR UA RO HU PH VN ID MY TH KR CL PE EG NG KE PK BG EE LT LV HR SI SK LU SA HK TW CN";

/**
 * Fills an empty, migrated database with made-up observations: roles and countries by a power law,
 * log-normal pay, one in three with a known employer, 2 % held. The same count gives the same rows.
 */
export async function makeObservations(db: Database, count: number): Promise<void> {
  await seedRoles(db);
  await db.execute(sql`
    insert into salary_sources (slug, kind, name, licence, detail)
    values ('bench', 'posted', 'Made up', 'CC0-1.0', 'observations')`);
  await db.transaction(async (tx) => {
    await tx.execute(sql`alter table salary_observations disable trigger user`);
    await tx.execute(sql`select setseed(0.42)`);
    await tx.execute(sql`
      with role_list as (
        select array_agg(slug order by slug) as slugs, count(*) as many from roles
      ), drawn as materialized (
        select i, 1 + floor(many * power(random(), 2.5))::int as role_at,
          1 + floor(60 * power(random(), 3.5))::int as country_at,
          exp(11.3 + 0.35 * sqrt(-2 * ln(random() + 1e-9)) * cos(2 * pi() * random()))::int as low,
          1 + random() * 0.8 as width, random() as level_at, random() as place_at,
          random() as type_at, random() as type_too, floor(7 * random())::int as years,
          floor(2500 * random())::int as days, random() as is_named,
          floor(20000 * power(random(), 3))::int as employer_at, random() as is_held
        from role_list, generate_series(1, ${count}::int) i
      )
      insert into salary_observations (source_slug, source_key, state, title, role_slug, level,
        country, workplace, employment_type, year, posted_on, employer, pay_min_hundredths,
        pay_max_hundredths, pay_currency, pay_period, annual_usd_min, annual_usd_max,
        annual_usd_middle)
      select 'bench', i::text, case when is_held < 0.98 then 'admitted' else 'held' end, 'Made up',
        slugs[role_at],
        (array['senior', 'mid', 'entry', 'executive', null])[1 + floor(5 * power(level_at, 1.8))::int],
        (string_to_array(${countries}, ' '))[country_at],
        (array['onsite', 'remote', 'hybrid', null])[1 + floor(4 * power(place_at, 1.6))::int],
        case when type_at < 0.85 then 'full-time' when type_too < 0.7 then null else 'contract' end,
        2020 + years, date '2020-01-01' + days,
        case when is_named < 0.33 then 'Employer ' || employer_at end,
        low * 100::bigint, high * 100::bigint, 'USD', 'year', low, high,
        round(sqrt(low::numeric * high))::int
      from drawn, role_list, lateral (select (low * width)::int as high) ends`);
    await tx.execute(sql`alter table salary_observations enable trigger user`);
  });
  await rebuildRollups(db);
  await db.execute(sql`vacuum analyze salary_observations`);
  await db.execute(sql`vacuum analyze salary_cells`);
  await db.execute(sql`vacuum analyze salary_cell_employers`);
}
