import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findCell } from "@/db/salaries/find-cell";
import { seedReference } from "@/db/salaries/seed-reference";
import { roles } from "@/db/schema/roles";
import { salaryObservations } from "@/db/schema/salary-observations";
import { salaryRollups } from "@/db/schema/salary-rollups";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { roles as taxonomy } from "@/domain/role/taxonomy";
import { payReference } from "@/domain/salary/reference/pay-reference";
import { roleOfTitle } from "@/scripts/reference/role-of-title";
import { comparePercentiles } from "./compare-percentiles";
import { exampleFile, exampleRows } from "./example-file";
import { importAijobs } from "./import-aijobs";
import { readRows } from "./read-rows";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db
    .insert(roles)
    .values(taxonomy.map(({ slug, name, family }, code) => ({ slug, code, name, family })));
});
afterAll(() => database.drop());

async function importText(text: string, chunkSize = 4096) {
  const refusals: { line: number; reason: string }[] = [];
  async function* chunks() {
    for (let from = 0; from < text.length; from += chunkSize) {
      yield text.slice(from, from + chunkSize);
    }
  }
  const tally = await importAijobs(database.db, {
    rows: readRows(chunks()),
    fileName: "salaries.csv",
    roleOfTitle,
    reference: payReference,
    now: new Date("2026-08-01T12:00:00Z"),
    onRefused: (refusal) => refusals.push(refusal),
  });
  return { tally, refusals };
}

async function countRolledUp(): Promise<number> {
  const [row] = await database.db
    .select({ n: sql<number>`sum(${salaryRollups.observations})::integer` })
    .from(salaryRollups)
    .where(sql`measure = 'middle' and source_slug = 'aijobs-2025-01-19'`);
  return row?.n ?? 0;
}

const file = exampleFile(exampleRows(400));

describe("importAijobs", () => {
  test("the aggregates give way to the ranges, and a second import changes nothing", async () => {
    await seedReference(database.db);
    const before = await findCell(database.db, { role: "data-engineer" });
    expect(before).toMatchObject({ precision: "sketch", sources: [{ detail: "aggregate" }] });

    const first = await importText(file);
    expect(first.refusals).toEqual([]);
    expect(first.tally).toMatchObject({ updated: 0, unchanged: 0, rowsRefused: 0 });
    const { ranges, held, repeats } = first.tally;
    expect(repeats).toBeGreaterThan(20);
    const admitted = await database.db.$count(
      salaryObservations,
      sql`state = 'admitted' and source_slug = 'aijobs-2025-01-19'`,
    );
    expect(await countRolledUp()).toBe(admitted);

    const second = await importText(file, 77);
    expect(second.tally).toMatchObject({ ranges, created: 0, updated: 0, unchanged: ranges });
    expect(await countRolledUp()).toBe(admitted);
    expect(await seedReference(database.db)).toBe(false);
    expect(held).toBeGreaterThan(0);
    const cell = await findCell(database.db, { role: "data-engineer" });
    expect(cell).toMatchObject({ precision: "exact", sources: [{ detail: "observations" }] });
  });

  test("rows without a twin are another source and in no cell of posted ranges", async () => {
    const [answers] = await database.db.execute<{ n: number; years: number[] }>(sql`
      select count(*)::integer as n, array_agg(distinct year) as years
      from salary_observations where source_slug = 'aijobs-2025-01-19-answers'`);
    expect(answers?.n).toBeGreaterThan(10);
    expect(answers?.years).toContain(2021);
    const early = await findCell(database.db, { role: "data-engineer", toYear: 2021 });
    expect(early.n).toBe(0);
  });

  test("a range in Canada labelled US dollars waits for a person", async () => {
    const held = await database.db.execute(sql`
      select o.state, f.code, m.reason
      from salary_observations o
      join moderation_items m on m.observation_id = o.id
      join verdict_findings f on f.verdict_id = m.verdict_id and f.position = 0
      where o.country = 'CA'`);
    expect([...held]).toEqual([{ state: "held", code: "currency-doubt", reason: "held" }]);
    expect((await findCell(database.db, { country: "CA" })).n).toBe(0);
  });

  test("every broken row is named and costs no other", async () => {
    const rows = exampleRows(60);
    const broken = [
      "2024,SE,FT,Data Engineer,160000,USD",
      "24,XX,FT,Data Engineer,-5,USD,-5,US,0,US,M",
      '2024,SE,FT,"Data Engineer,160000,USD,160000,US,0,US,M',
      "2024,SE,FT,Data\u0000Engineer,160000,USD,160000,US,0,US,M",
      `2024,SE,FT,${"x".repeat(20_000)},160000,USD,160000,US,0,US,M`,
      "2024,SE,FT,Data Engineer,160000,USD,150000,US,0,US,M",
      "2024,SE,FT,Data Engineer,1,USD,999999999999,US,0,US,M",
    ];
    const { tally, refusals } = await importText(exampleFile([...broken, ...rows]), 1000);
    expect(tally).toMatchObject({ rowsRead: rows.length + 7, rowsRefused: 7, created: 0 });
    expect(refusals).toEqual([
      { line: 2, reason: "has 6 cells instead of 11" },
      { line: 3, reason: expect.stringMatching(/^work_year .*; experience_level .*; salary /) },
      { line: 4, reason: "has a quotation mark that is not closed" },
      { line: 5, reason: "contains control characters" },
      { line: 6, reason: "is longer than 10000 characters" },
      { line: 7, reason: "salary and salary_in_usd differ though both are US dollars" },
      { line: 8, reason: expect.stringContaining("salary_in_usd is above") },
    ]);
  });

  test.each([
    ["an empty file", "", "The file is empty."],
    ["another file", "a,b,c\n1,2,3\n", "its first line should be work_year,"],
  ])("%s is refused whole", async (_name, text, message) => {
    await expect(importText(text)).rejects.toThrow(message);
  });

  test("a quoted title with a comma is read, and a broken import leaves nothing behind", async () => {
    const before = await database.db.$count(salaryObservations);
    const cells = (amount: number) =>
      `2024,SE,FT,"Data Engineer, Platform",${amount},USD,${amount},US,0,US,M`;
    const { tally } = await importText(exampleFile([cells(150_000), cells(110_000)]));
    expect(tally).toMatchObject({ created: 1, rowsRefused: 0 });
    await expect(
      importAijobs(database.db, {
        rows: failAfter(exampleFile(exampleRows(2000).map((row) => row.replace("Data", "Big")))),
        fileName: "salaries.csv",
        roleOfTitle,
        reference: payReference,
        now: new Date(),
        onRefused: () => {},
      }),
    ).rejects.toThrow("the disk is gone");
    expect(await database.db.$count(salaryObservations)).toBe(before + 1);
  });
});

async function* failAfter(text: string) {
  async function* once() {
    yield text;
  }
  for await (const row of readRows(once())) yield row;
  throw new Error("the disk is gone");
}

describe("page, API, download and snapshot say what percentile_cont says of the raw rows", () => {
  const compareAfresh = async (text: string) => {
    await database.db.delete(salaryObservations).where(sql`true`);
    const { tally } = await importText(text, 65_536);
    expect(tally.rowsRefused).toBe(0);
    return comparePercentiles(database.db, text);
  };

  test("of the example file", async () => {
    const { cells, inSnapshot, differences } = await compareAfresh(file);
    expect(differences).toEqual([]);
    expect(cells).toBeGreaterThan(20);
    expect(inSnapshot).toBeGreaterThan(20);
  });

  const snapshot = resolve(process.cwd(), "../shared/data/salaries-public.csv");
  test.runIf(existsSync(snapshot))(
    "of the public snapshot, for 50 cells and more",
    async () => {
      const { cells, inSnapshot, differences } = await compareAfresh(
        readFileSync(snapshot, "utf8"),
      );
      expect(differences).toEqual([]);
      expect(cells).toBeGreaterThanOrEqual(50);
      expect(inSnapshot).toBeGreaterThan(5);
    },
    180_000,
  );
});
