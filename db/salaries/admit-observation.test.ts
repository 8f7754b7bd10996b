import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { companies } from "@/db/schema/companies";
import { jobs } from "@/db/schema/jobs";
import { roles } from "@/db/schema/roles";
import { salaryObservations } from "@/db/schema/salary-observations";
import { salaryRollups } from "@/db/schema/salary-rollups";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { bucketFloor, bucketOf } from "@/domain/statistics/log-bucket";
import { admitObservations, withdrawObservation } from "./admit-observation";
import { ensureSource, listingsSource } from "./ensure-source";
import { exampleObservation } from "./example-observation";
import { findCell } from "./find-cell";
import { foldSalaryChanges } from "./fold-salary-changes";
import type { ObservationToAdmit } from "./upsert-observations";
import { verifyRollups } from "./verify-rollups";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db.insert(roles).values([
    { slug: "data-engineer", code: 1, name: "Data Engineer", family: "data-engineering" },
    { slug: "data-analyst", code: 2, name: "Data Analyst", family: "analytics" },
  ]);
  await database.db.insert(companies).values({ slug: "acme", name: "Acme" });
  await ensureSource(database.db, listingsSource);
});
beforeEach(async () => {
  await database.db.delete(salaryObservations);
  await database.db.delete(jobs);
});
afterAll(() => database.drop());

/** What the roll-ups hold against what the observations say, cell by cell; empty when equal. */
async function findDrift() {
  return database.db.execute(sql`
    with wanted as (
      select lines.*, 1 as n from salary_observations o, salary_rollup_lines(o, 1) lines
    ),
    counted as (
      select source_slug, role_slug, country, level, year, measure, employment_type, workplace,
        bucket, sum(n)::integer as observations
      from wanted group by 1, 2, 3, 4, 5, 6, 7, 8, 9
    )
    select * from counted
    full join (select * from salary_rollups where observations > 0) held
      using (source_slug, role_slug, country, level, year, measure, employment_type, workplace, bucket)
    where counted.observations is distinct from held.observations`);
}

async function countRolledUp(role = "data-engineer"): Promise<number> {
  const [row] = await database.db
    .select({ n: sql<number>`coalesce(sum(${salaryRollups.observations}), 0)::integer` })
    .from(salaryRollups)
    .where(sql`measure = 'middle' and role_slug = ${role}`);
  return row?.n ?? 0;
}

async function insertJob(key: string): Promise<number> {
  const [company] = await database.db.select({ id: companies.id }).from(companies);
  const [job] = await database.db
    .insert(jobs)
    .values({
      slug: `job-${key}`,
      companyId: company?.id ?? 0,
      title: "Data Engineer",
      source: "sample",
      sourceJobId: key,
    })
    .returning({ id: jobs.id });
  return job?.id ?? 0;
}

test("the database's bucket is the domain's at every edge", async () => {
  const edges: number[] = [];
  for (let bucket = 400; bucket < 2150; bucket += 1) {
    const edge = Math.ceil(bucketFloor(bucket));
    if (edge < 2 ** 31) edges.push(edge - 1, edge);
  }
  const rows = await database.db.execute<{ bucket: number }>(
    sql`select salary_bucket(edge) as bucket from unnest(${`{${edges.join(",")}}`}::integer[]) with ordinality t (edge, at) order by at`,
  );
  expect(rows.map(({ bucket }) => bucket)).toEqual(edges.map(bucketOf));
});

describe("admitObservations", () => {
  test("enters once, twice changes nothing, a change is an update", async () => {
    const both = [exampleObservation("a"), exampleObservation("b", { roleSlug: "data-analyst" })];
    expect(await admitObservations(database.db, both)).toHaveLength(2);
    expect(await admitObservations(database.db, both)).toEqual([]);
    const moved = [exampleObservation("a", { annualUsdMax: 160_000 })];
    expect(await admitObservations(database.db, moved)).toMatchObject([{ change: "updated" }]);
    expect(await countRolledUp()).toBe(1);
    expect(await findDrift()).toHaveLength(0);
  });

  test("held observations do not count; admitted again they do", async () => {
    await admitObservations(database.db, [exampleObservation("a", { state: "held" })]);
    expect(await countRolledUp()).toBe(0);
    await admitObservations(database.db, [exampleObservation("a")]);
    expect(await countRolledUp()).toBe(1);
    await withdrawObservation(database.db, exampleObservation("a"));
    expect(await countRolledUp()).toBe(0);
    expect(await withdrawObservation(database.db, exampleObservation("a"))).toBe(false);
    expect(await findDrift()).toHaveLength(0);
  });

  test("an import repeats no decision", async () => {
    await admitObservations(database.db, [exampleObservation("a", { state: "held" })]);
    await database.db.update(salaryObservations).set({ state: "rejected" });
    const again = await admitObservations(
      database.db,
      [exampleObservation("a", { state: "held" })],
      {
        keepStates: true,
      },
    );
    expect(again).toEqual([]);
    const [kept] = await database.db.select().from(salaryObservations);
    expect(kept?.state).toBe("rejected");
  });

  test("the last of two equal keys in one batch wins", async () => {
    await admitObservations(database.db, [
      exampleObservation("a"),
      exampleObservation("a", { level: "mid" }),
    ]);
    const [row] = await database.db.select().from(salaryObservations);
    expect(row?.level).toBe("mid");
  });

  test("a range that one employer lists forty times counts once", async () => {
    const copies: ObservationToAdmit[] = [];
    for (let at = 0; at < 40; at += 1) {
      copies.push(
        exampleObservation(`job:${at}`, { jobId: await insertJob(`${at}`), employer: "Acme" }),
      );
    }
    await admitObservations(database.db, copies);
    expect(await countRolledUp()).toBe(1);
    expect(await admitObservations(database.db, copies)).toEqual([]);
    // Another employer with the same range counts for itself.
    await admitObservations(database.db, [exampleObservation("other", { employer: "Other" })]);
    expect(await countRolledUp()).toBe(2);

    const leader = async () => {
      const [row] = await database.db
        .select()
        .from(salaryObservations)
        .where(sql`state = 'admitted' and employer = 'Acme'`);
      return row;
    };
    expect((await leader())?.repeats).toBe(40);
    await withdrawObservation(database.db, exampleObservation("job:0"));
    expect(await leader()).toMatchObject({ sourceKey: "job:1", repeats: 39 });
    // The second listing changes its pay: it counts for itself, the third takes its place.
    const other = { annualUsdMax: 200_000, pay: { ...exampleObservation("").pay, max: 200_000 } };
    await admitObservations(database.db, [{ ...copies[1], ...other } as ObservationToAdmit]);
    expect(await countRolledUp()).toBe(3);
    expect(await findDrift()).toHaveLength(0);
  });

  test("a deleted listing leaves the statistics with it", async () => {
    const jobId = await insertJob("gone");
    await admitObservations(database.db, [exampleObservation("gone", { jobId })]);
    await database.db.delete(jobs).where(eq(jobs.id, jobId));
    expect(await countRolledUp()).toBe(0);
    expect(await findDrift()).toHaveLength(0);
  });

  test("roll-ups and sums stay exact under concurrent flips and folds", async () => {
    const keys = Array.from({ length: 12 }, (_, at) => `flip:${at}`);
    const made = keys.map((key, at) => exampleObservation(key, { annualUsdMin: 90_000 + at }));
    await admitObservations(database.db, made);
    const flip = async (writer: number) => {
      for (let turn = 0; turn < 60; turn += 1) {
        const one = made[(writer * 7 + turn * 5) % made.length] as ObservationToAdmit;
        if ((writer + turn) % 2) await withdrawObservation(database.db, one);
        else await admitObservations(database.db, [one]);
      }
    };
    let done = false;
    const fold = async () => {
      while (!done) await foldSalaryChanges(database.db);
    };
    const folds = [fold(), fold()];
    await Promise.all([0, 1, 2, 3, 4, 5].map(flip));
    done = true;
    await Promise.all(folds);
    expect(await findDrift()).toHaveLength(0);
    const admitted = await database.db.$count(salaryObservations, sql`state = 'admitted'`);
    expect(await countRolledUp()).toBe(admitted);
    expect(await verifyRollups(database.db)).toMatchObject({ wrongCounts: 0 });
    expect((await findCell(database.db, { role: "data-engineer" })).n).toBe(admitted);
  });
});
