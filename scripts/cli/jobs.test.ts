import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleDraft } from "@/db/jobs/example-draft";
import { saveJob } from "@/db/jobs/save-job";
import { jobs } from "@/db/schema/jobs";
import { roles } from "@/db/schema/roles";
import { createTestDatabase, type TestDatabase } from "@/db/test-database";
import { roles as taxonomy } from "@/domain/role/taxonomy";
import { runCli } from "./run-cli";

let database: TestDatabase;
let before: string | undefined;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.db
    .insert(roles)
    .values(taxonomy.map(({ slug, name, family }, code) => ({ slug, name, family, code })));
  before = process.env["DATABASE_URL"];
  process.env["DATABASE_URL"] = database.url;
});
afterAll(async () => {
  if (before === undefined) delete process.env["DATABASE_URL"];
  else process.env["DATABASE_URL"] = before;
  await database.drop();
});

describe("the life of listings and feeds on the command line", { timeout: 60_000 }, () => {
  test("a listing whose last day is over is closed, and listed again", async () => {
    const over = new Date(Date.now() - 1000);
    const saved = await saveJob(database.db, exampleDraft({ validThrough: over }), {
      now: over,
      reason: "test",
    });
    expect((await runCli(["jobs", "expire"])).answers).toEqual([{ expired: 1 }]);
    const { status, answers } = await runCli(["jobs", "relist", saved.slug]);
    expect(status).toBe(0);
    expect(answers).toMatchObject([{ id: saved.id, slug: saved.slug }]);
    expect(await database.db.select({ state: jobs.state }).from(jobs)).toEqual([
      { state: "published" },
    ]);
    const again = await runCli(["jobs", "relist", String(saved.id)]);
    expect(again).toMatchObject({ status: 1, output: "" });
    expect(again.errors).toContain("is published; only a closed listing is listed again");
  });

  test.each([
    [["jobs", "relist", "some-job", "--until", "2026-13-01"], "a day such as"],
    [["import", "schedule", "add", "http://a.example/", "--format", "lever"], "https://"],
    [["import", "schedule", "add", "https://u:p@a.example/", "--format", "lever"], "https://"],
    [["import", "schedule", "add", "https://a.example/", "--format", "rss"], "Allowed choices"],
    [
      ["import", "schedule", "add", "https://a.example/", "--format", "lever", "--every", "5m"],
      "15m to 30d",
    ],
    [["import", "schedule", "run", "first"], "a number from the list"],
  ])("wrong use exits 2 and says so: %j", async (args, words) => {
    const { status, errors } = await runCli(args);
    expect(status).toBe(2);
    expect(errors).toContain(words);
  });

  test("a feed is added once, listed, not fetched from this machine, and removed", async () => {
    const address = "https://localhost:9/jobs";
    const added = await runCli(["import", "schedule", "add", address, "--format", "lever"]);
    expect(added.answers).toEqual([{ id: 1, address, format: "lever", every: "6h" }]);
    const twice = await runCli(["import", "schedule", "add", address, "--format", "lever"]);
    expect(twice).toMatchObject({ status: 1, answers: [] });
    expect(await runCli(["import", "schedule", "run", "1"])).toMatchObject({
      status: 1,
      answers: [
        { outcome: "failed", message: expect.stringContaining("not on the public internet") },
      ],
    });
    expect((await runCli(["import", "schedule", "list"])).answers).toMatchObject([
      { id: 1, lastOutcome: "failed", failuresInRow: 1 },
    ]);
    expect(await runCli(["import", "schedule", "remove", "1"])).toMatchObject({ status: 0 });
    expect(await runCli(["import", "schedule", "pause", "1"])).toMatchObject({ status: 1 });
  });
});
