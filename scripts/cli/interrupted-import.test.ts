import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { jobs } from "@/db/schema/jobs";
import { roles } from "@/db/schema/roles";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { roles as taxonomy } from "@/domain/role/taxonomy";

const folder = mkdtempSync(join(tmpdir(), "salarium-import-"));
const file = join(folder, "jobs.ndjson");
const LISTINGS = 1100;

let reference: TestDatabase;
let undisturbed: unknown;
const databases: TestDatabase[] = [];

beforeAll(async () => {
  writeFileSync(file, Array.from({ length: LISTINGS }, (_, index) => posting(index)).join(""));
  reference = await createDatabase();
  await importWhole(reference);
  undisturbed = await dump(reference);
}, 60_000);
afterEach(async () => {
  for (const database of databases.splice(1)) await database.drop();
});
afterAll(async () => {
  await reference.drop();
  rmSync(folder, { recursive: true });
});

test.each(["SIGINT", "SIGKILL"] as const)(
  "an import that %s ends half-way is finished by running it again",
  async (signal) => {
    const database = await createDatabase();
    const child = startImport(database);
    const ended = once(child, "exit");
    while ((await database.db.$count(jobs)) === 0 && child.exitCode === null) await sleep(5);
    child.kill(signal);
    await ended;
    const begun = await database.db.$count(jobs);
    expect(begun).toBeGreaterThan(0);
    expect(begun).toBeLessThan(LISTINGS);
    await importWhole(database);
    expect(await dump(database)).toEqual(undisturbed);
  },
  60_000,
);

test("two imports of one file at once end as one does, and neither fails", async () => {
  const database = await createDatabase();
  await Promise.all([importWhole(database), importWhole(database)]);
  expect(await dump(database)).toEqual(undisturbed);
}, 60_000);

async function createDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  databases.push(database);
  await database.db
    .insert(roles)
    .values(taxonomy.map(({ slug, name, family }, code) => ({ slug, name, family, code })));
  return database;
}

function startImport({ url }: TestDatabase): ChildProcess {
  const command = ["import", "jobs", file, "--format", "jobposting-ndjson"];
  return spawn(process.execPath, ["--import", "tsx", "scripts/cli/cli.ts", ...command], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function importWhole(database: TestDatabase): Promise<void> {
  const child = startImport(database);
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (piece: Buffer) => printed.push(piece.toString("utf8")));
  }
  const [status] = await once(child, "close");
  expect(printed.join("")).not.toMatch(/deadlock|error/i);
  expect(status, printed.join("")).toBe(0);
}

/** All that the import wrote, without what depends on when and in which order it did. */
async function dump({ db }: TestDatabase): Promise<Record<string, unknown>> {
  const read = async (query: string) => [...(await db.execute(sql.raw(query)))];
  const ofJob = "join jobs on jobs.id = job_id";
  return {
    jobs: await read(`
      select to_jsonb(jobs) - '{id,company_id,created_at,updated_at}'::text[] as job,
        to_jsonb(companies) - '{id,created_at,updated_at}'::text[] as company
      from jobs join companies on companies.id = company_id order by source_job_id`),
    places: await read(
      `select source_job_id, to_jsonb(job_places) - '{id,job_id}'::text[] as place
      from job_places ${ofJob} order by source_job_id, position`,
    ),
    skills: await read(
      `select source_job_id, skill_slug from job_skills ${ofJob} order by source_job_id, skill_slug`,
    ),
    searched: await read(
      `select source_job_id, to_jsonb(job_search) - '{job_id,company_id}'::text[] as row
      from job_search ${ofJob} order by source_job_id`,
    ),
    versions: await read(
      `select source_job_id, count(*)::int as n from job_versions ${ofJob} group by 1 order by 1`,
    ),
    observations: await read(
      `select source_job_id, annual_usd_min, annual_usd_max, salary_observations.state
      from salary_observations ${ofJob} order by source_job_id`,
    ),
    audited: await read("select action, count(*)::int as n from audit_entries group by 1"),
    companies: await read("select slug, name from companies order by slug"),
  };
}

function posting(index: number): string {
  const company = `Interrupted ${index % 97}`;
  return `${JSON.stringify({
    "@type": "JobPosting",
    title: index % 3 === 0 ? `Data Engineer ${index}` : `Machine Learning Engineer ${index}`,
    identifier: { name: "ashby", value: `ashby:interrupted:${index}` },
    datePosted: "2026-07-01T00:00:00Z",
    url: `https://example.com/${index}`,
    hiringOrganization: { name: company },
    jobLocation: { address: { addressLocality: "Berlin", addressCountry: "DE" } },
    description: "<p>Python, SQL and Kubernetes in a small team.</p>",
    baseSalary: {
      currency: "EUR",
      value: { minValue: 60_000 + index, maxValue: 80_000 + index, unitText: "YEAR" },
    },
  })}\n`;
}
