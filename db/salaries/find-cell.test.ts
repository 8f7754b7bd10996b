import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { roles } from "@/db/schema/roles";
import { salaryObservations } from "@/db/schema/salary-observations";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { roles as taxonomy } from "@/domain/role/taxonomy";
import { readReferenceCells } from "@/domain/salary/reference/cells";
import { sketchSize } from "@/domain/statistics/quantile-sketch";
import { admitObservations } from "./admit-observation";
import type { CellFilter } from "./cell-filter";
import { ensureSource, listingsSource } from "./ensure-source";
import { exampleCell, exampleObservation } from "./example-observation";
import { findCell, findCells } from "./find-cell";
import { findStandings, type StandingRequest } from "./find-standing";
import { foldSalaryChanges } from "./fold-salary-changes";
import { rebuildRollups } from "./rebuild-rollups";
import { seedReference } from "./seed-reference";
import { verifyRollups } from "./verify-rollups";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db
    .insert(roles)
    .values(taxonomy.map(({ slug, name, family }, code) => ({ slug, code, name, family })));
});
beforeEach(async () => {
  await database.db.delete(salaryObservations).where(sql`true`);
  await database.db.execute(
    sql`truncate salary_rollups, salary_cells, salary_cell_changes, salary_cell_employers`,
  );
  await database.db.execute(sql`delete from salary_sources`);
  await ensureSource(database.db, listingsSource);
});
afterAll(() => database.drop());

const admit = (observations: ReturnType<typeof exampleCell>) =>
  admitObservations(database.db, observations);

describe("findCell", () => {
  test("an empty cell is not shown", async () => {
    const cell = await findCell(database.db, { role: "data-engineer" });
    expect(cell).toMatchObject({ n: 0, disclosure: { shown: false, reason: "too-few" } });
  });

  test("a small cell is exact, with window, source and day", async () => {
    await admit(exampleCell("a", { count: 41 }));
    await admit(exampleCell("b", { count: 3 }, { level: "mid", year: 2025 }));
    const cell = await findCell(database.db, { role: "data-engineer", level: "senior" });
    expect(cell).toMatchObject({
      n: 41,
      precision: "exact",
      disclosure: { shown: true, thin: false, tails: true },
      middle: { p10: 104_000, p25: 110_000, p50: 120_000, p75: 130_000, p90: 136_000 },
      medianInterval: { low: 113_000, high: 127_000 },
      years: { first: 2026, last: 2026 },
      sources: [{ slug: listingsSource.slug, n: 41 }],
      updatedOn: "2026-08-01",
    });
    expect((await findCell(database.db, { role: "data-engineer", toYear: 2025 })).n).toBe(3);
  });

  test("other kinds of employment stand by themselves, unstated counts as full-time", async () => {
    await admit(exampleCell("full", { count: 5 }));
    await admit(exampleCell("unknown", { count: 6 }, { employmentType: null }));
    await admit(exampleCell("contract", { count: 7 }, { employmentType: "contract" }));
    const count = async (filter: object) =>
      (await findCell(database.db, { role: "data-engineer", ...filter })).n;
    expect(await count({})).toBe(11);
    expect(await count({ employmentType: "contract" })).toBe(7);
    expect(await count({ employmentType: "full-time" })).toBe(11);
  });

  test("figures are the same before and after they are added up, and follow a withdrawal", async () => {
    const made = exampleCell("folded", { count: 40 });
    await admit([...made, ...exampleCell("other", { count: 7 }, { country: "DE", level: null })]);
    const filters = [{}, { level: "senior" }, { country: "DE" }, { fromYear: 2026, toYear: 2026 }];
    const read = async () => [
      ...(await Promise.all(
        filters.map((one) =>
          findCell(database.db, { role: "data-engineer", ...one } as CellFilter),
        ),
      )),
      ...(await findCells(database.db, { role: "data-engineer" }, "country")),
    ];
    const before = await read();
    expect(await foldSalaryChanges(database.db)).toBe(47);
    expect(await read()).toEqual(before);
    await database.db.execute(
      sql`update salary_observations set state = 'withdrawn' where country = 'DE'`,
    );
    const waiting = await read();
    expect(waiting[0]).toMatchObject({ n: 40 });
    expect(waiting[2]).toMatchObject({ n: 0 });
    await foldSalaryChanges(database.db);
    expect(await read()).toEqual(waiting);
    expect(await verifyRollups(database.db)).toMatchObject({ wrongCounts: 0 });
  });

  test("self-reports are never in the number", async () => {
    const answers = { ...listingsSource, slug: "answers", kind: "self-report" as const };
    await ensureSource(database.db, answers);
    await admit(exampleCell("posted", { count: 5 }));
    await admit(exampleCell("told", { count: 9 }, { sourceSlug: "answers" }));
    expect((await findCell(database.db, { role: "data-engineer" })).n).toBe(5);
  });

  test("a cell of one employer is not shown", async () => {
    const own = exampleCell("own", { count: 20 }, { employer: "Acme" });
    await admit(own);
    await admit(exampleCell("others", { count: 30 }));
    const cell = await findCell(database.db, { role: "data-engineer" });
    expect(cell).toMatchObject({
      n: 50,
      disclosure: { shown: false, reason: "one-employer" },
      middle: null,
      histogram: null,
    });
  });

  test("from a thousand on the roll-ups answer, within half a percent", async () => {
    await admit(exampleCell("many", { count: 1200, step: 100 }));
    const cell = await findCell(database.db, { role: "data-engineer" });
    expect(cell.precision).toBe("sketch");
    const [exact] = await database.db.execute<{ p50: number }>(
      sql`select percentile_cont(0.5) within group (order by annual_usd_middle) as p50 from salary_observations`,
    );
    expect(Math.abs((cell.middle?.p50 ?? 0) / (exact?.p50 ?? 1) - 1)).toBeLessThan(0.0075);
  });

  test("aggregates count together with listings and are told apart", async () => {
    const reference = readReferenceCells();
    await seedReference(database.db, reference);
    await admit(exampleCell("mine", { count: 5 }));
    const wanted = reference.cells
      .filter(
        ({ role, employmentType }) => role === "data-engineer" && employmentType === "full-time",
      )
      .reduce((sum, { middle }) => sum + sketchSize(middle), 0);
    const cell = await findCell(database.db, { role: "data-engineer" });
    expect(cell.n).toBe(wanted + 5);
    expect(cell.sources.map(({ detail }) => detail)).toEqual(["aggregate", "observations"]);
    expect(cell.precision).toBe("sketch");
    const levels = await findCells(database.db, { role: "data-engineer" }, "level");
    expect([...levels.values()].reduce((sum, { n }) => sum + n, 0)).toBe(wanted + 5);
  });
});

describe("findStandings", () => {
  const request: StandingRequest = {
    role: "computer-vision-engineer",
    level: "senior",
    country: "US",
    annualUsdMin: 100_000,
    annualUsdMax: 140_000,
  };
  const cell = (prefix: string, role: string, count: number, changes = {}) =>
    exampleCell(prefix, { count }, { roleSlug: role, ...changes });

  test("answers from the cell itself when it has twenty", async () => {
    await admit(cell("own", "computer-vision-engineer", 41));
    const [standing] = await findStandings(database.db, [request]);
    expect(standing).toMatchObject({ isBroader: false, thin: false, basis: { n: 41 } });
    expect(standing?.min?.percentile).toBeLessThan(5);
    expect(standing?.max?.percentile).toBeGreaterThan(90);
  });

  test("names the broader role that stands in, with both n", async () => {
    await admit(cell("own", "computer-vision-engineer", 3));
    await admit(cell("parent", "machine-learning-engineer", 35));
    const [standing] = await findStandings(database.db, [request]);
    expect(standing).toMatchObject({
      isBroader: true,
      asked: { role: "computer-vision-engineer", n: 3 },
      basis: { role: "machine-learning-engineer", level: "senior", country: "US", n: 35 },
    });
  });

  test("shows a thin cell when nothing larger answers, without P10 and P90", async () => {
    await admit(cell("own", "computer-vision-engineer", 7));
    const [standing] = await findStandings(database.db, [request]);
    expect(standing).toMatchObject({ thin: true, isBroader: false, percentiles: { p10: null } });
  });

  test("never places pay among that of other countries, nor without a role", async () => {
    await admit(cell("us", "computer-vision-engineer", 60));
    const standings = await findStandings(database.db, [
      { ...request, country: "PL" },
      { ...request, country: null, annualUsdMax: null },
      { ...request, role: null },
    ]);
    expect(standings).toMatchObject([null, { basis: { country: null, n: 60 }, max: null }, null]);
  });
});

test("stats rebuild corrects what was tampered with and proves it", async () => {
  await admit(exampleCell("a", { count: 300, step: 777 }));
  await admit([exampleObservation("other", { roleSlug: "data-analyst", country: null })]);
  expect(await rebuildRollups(database.db)).toMatchObject({ observations: 301, corrected: 0 });
  await database.db.execute(
    sql`update salary_rollups set observations = observations + 1 where measure = 'middle'`,
  );
  expect((await verifyRollups(database.db)).wrongCounts).toBeGreaterThan(0);
  const rebuilt = await rebuildRollups(database.db);
  expect(rebuilt).toMatchObject({ observations: 301 });
  expect(rebuilt.corrected).toBeGreaterThan(0);
  const verified = await verifyRollups(database.db);
  expect(verified).toMatchObject({ cells: 6, wrongCounts: 0 });
  expect(verified.worstError).toBeLessThanOrEqual(0.005);
});
